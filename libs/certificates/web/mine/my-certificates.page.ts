import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Icon,
  iconDownload,
  iconShare2,
  More,
  PageList,
  PageHeader,
  ProblemNote,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { fileOf, type MyCertificate } from '../data/certificate-view';
import { share } from '../data/share';
import { CertificateState } from '../ui/certificate-state';
import { HoursPipe } from '../ui/hours';

/** What I can show to others of what I learnt. */
@Component({
  selector: 'bt-my-certificates',
  imports: [
    CertificateState,
    Empty,
    HoursPipe,
    Icon,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    When,
  ],
  templateUrl: './my-certificates.page.html',
})
export class MyCertificatesPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly certificates = new PageList<MyCertificate>((cursor) =>
    this.api.get('/me/certificates', { query: { cursor } }),
  );
  protected readonly fileOf = fileOf;
  protected readonly iconDownload = iconDownload;
  protected readonly iconShare = iconShare2;

  constructor() {
    void this.certificates.reload();
  }

  protected async share({ code, courseTitle }: MyCertificate): Promise<void> {
    const url = new URL(`/verifica/${code}`, location.origin).href;
    if ((await share({ url, title: courseTitle })) === 'copied') {
      this.toasts.show(this.words.translate('certificates.mine.copied'));
    }
  }
}
