import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { Api, ProblemNote, problemOf, respondAs, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CertificateSheet } from '../ui/certificate-sheet';
import { AttestedFacts } from './attested-facts';
import { CodeForm } from './code-form';
import { CompareFile } from './compare-file';
import { Verdict } from './verdict';

/** Where the QR code of a certificate leads. */
@Component({
  selector: 'bt-check',
  imports: [AttestedFacts, CertificateSheet, CodeForm, CompareFile, ProblemNote, Skeleton, TranslocoPipe, Verdict],
  templateUrl: './check.page.html',
  styles: `
    .split {
      padding-block: 16px 32px;
    }
  `,
})
export class CheckPage {
  readonly code = input.required<string>();
  protected readonly certificate = inject(Api).resource('/certificates/{code}', () => ({
    path: { code: this.code() },
  }));
  protected readonly problem = computed(() => problemOf(this.certificate));

  constructor() {
    respondAs(this.problem);
    // People's names are here for whoever holds the code, not for search engines.
    const meta = inject(Meta);
    meta.updateTag({ name: 'robots', content: 'noindex' });
    inject(DestroyRef).onDestroy(() => meta.removeTag('name="robots"'));
  }
}
