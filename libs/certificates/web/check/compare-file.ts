import { Component, input, signal } from '@angular/core';
import { Icon, iconCircleAlert, iconCircleCheck, iconDownload, iconUpload } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CheckedCertificate, fileOf } from '../data/certificate-view';
import { hashOf } from '../data/hash-of';

/** Whether a file somebody was sent is the one that was issued: compared in the browser, sent to nobody. */
@Component({
  selector: 'bt-compare-file',
  imports: [Icon, TranslocoPipe],
  template: `
    <h2 class="t1">{{ 'certificates.compare.heading' | transloco }}</h2>
    <p>{{ 'certificates.compare.text' | transloco }}</p>
    <div class="row tight">
      <label class="btn line">
        <bt-icon [path]="iconUpload" />{{ 'certificates.compare.action' | transloco }}
        <input #file class="sr" type="file" accept="application/pdf,.pdf" (change)="compare(file)" />
      </label>
      @if (of().state === 'valid') {
        <a class="btn text" [href]="address()" download>
          <bt-icon [path]="iconDownload" />{{ 'certificates.download' | transloco }}
        </a>
      }
    </div>
    <div role="status">
      @if (found(); as verdict) {
        <p class="note" [class.ok]="verdict === 'same'" [class.bad]="verdict === 'different'">
          <bt-icon [path]="verdict === 'same' ? iconCircleCheck : iconCircleAlert" />{{
            'certificates.compare.' + verdict | transloco
          }}
        </p>
      }
    </div>
  `,
  styles: `
    .line {
      position: relative;
    }
    .line:focus-within {
      outline: var(--bt-ring);
      outline-offset: var(--bt-ring-gap);
    }
  `,
  host: { class: 'well roomy stack tight' },
})
export class CompareFile {
  readonly of = input.required<CheckedCertificate>();
  protected readonly found = signal<'same' | 'different' | 'unable' | null>(null);
  protected readonly address = () => fileOf(this.of());
  protected readonly iconUpload = iconUpload;
  protected readonly iconDownload = iconDownload;
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly iconCircleAlert = iconCircleAlert;

  protected async compare({ files }: HTMLInputElement): Promise<void> {
    const file = files?.[0];
    if (!file) return this.found.set(null);
    const hash = await hashOf(file);
    this.found.set(hash === null ? 'unable' : hash === this.of().fileHash ? 'same' : 'different');
  }
}
