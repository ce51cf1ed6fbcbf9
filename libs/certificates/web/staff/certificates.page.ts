import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Export,
  Icon,
  iconSearch,
  More,
  PageHeader,
  PageList,
  Problem,
  ProblemNote,
  SessionStore,
  SheetTable,
  Skeleton,
  Status,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { StaffCertificate } from '../data/certificate-view';
import { CertificateState } from '../ui/certificate-state';
import { HoursPipe } from '../ui/hours';
import { RevokeDialog } from './revoke-dialog';

/** Everybody's certificates, newest first; what is sought is part of the address. */
@Component({
  selector: 'bt-certificates',
  imports: [
    Export,
    CertificateState,
    Empty,
    HoursPipe,
    Icon,
    More,
    PageHeader,
    ProblemNote,
    RevokeDialog,
    RouterLink,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './certificates.page.html',
  styles: `
    .sought {
      margin-bottom: 16px;
    }
  `,
})
export class CertificatesPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  /** From the address: `?q=melloni&controlla=true`. */
  readonly q = input<string>();
  readonly controlla = input<string>();
  protected readonly asked = computed(() => ({ q: this.q(), discrepant: this.discrepant() || undefined }));
  protected readonly discrepant = computed(() => this.controlla() === 'true');
  protected readonly mayWriteIssuer = computed(() => this.session.can('centres.manage'));
  protected readonly certificates = new PageList<StaffCertificate>((cursor) =>
    this.api.get('/certificates', { query: { ...this.asked(), cursor } }),
  );
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly revoking = signal<StaffCertificate | null>(null);
  protected readonly iconSearch = iconSearch;

  constructor() {
    effect(() => {
      this.asked();
      void this.certificates.reload();
    });
  }

  protected find(event: Event, q: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { q: q.trim() || null }, queryParamsHandling: 'merge' });
  }

  /** @throws Problem */
  protected readonly revoke = async (reason: string): Promise<void> => {
    const { id, number } = this.revoking()!;
    const revoked = await this.api.post('/certificates/{id}/revoke', { path: { id }, body: { reason } });
    this.certificates.replace((certificate) => certificate.id === id, revoked);
    this.toasts.show(this.words.translate('certificates.revoke.done', { number }));
  };

  protected async reissue(old: StaffCertificate): Promise<void> {
    this.refusal.set(null);
    try {
      const issued = await this.api.post('/certificates/{id}/reissue', { path: { id: old.id } });
      const replaced = { ...old, replacedBy: issued.code };
      this.certificates.replace((certificate) => certificate.id === old.id, issued, replaced);
      this.toasts.show(this.words.translate('certificates.reissue.done', { number: issued.number }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
