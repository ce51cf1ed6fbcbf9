import { Component, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Api, Icon, iconInfo, PageHeader, Problem, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Issuer } from '../data/certificate-view';

const EMPTY = {
  ...{ name: '', legalName: '', address: '', city: '', taxCode: '', accreditation: '' },
  ...{ signatoryName: '', signatoryRole: '' },
};

/** Whose name, tax code and signature certificates bear from now on. */
@Component({
  selector: 'bt-issuer',
  imports: [Control, Field, FormField, FormProblemNote, Icon, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  templateUrl: './issuer.page.html',
  styles: `
    form {
      max-width: 560px;
    }
  `,
})
export class IssuerPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly model = signal(EMPTY);
  protected readonly form = form(this.model, (path) => {
    for (const field of [path.name, path.legalName, path.address, path.city, path.taxCode]) required(field);
    for (const field of [path.signatoryName, path.signatoryRole]) required(field);
  });
  protected readonly issuer = signal<Issuer | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly plain = ['name', 'legalName', 'address', 'city', 'taxCode'] as const;
  protected readonly signing = ['signatoryName', 'signatoryRole'] as const;
  protected readonly iconInfo = iconInfo;

  constructor() {
    void this.load();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = await send(this.form, async ({ accreditation, ...body }) => {
      const written = { ...body, accreditation: accreditation.trim() || null };
      const version = this.issuer()?.version;
      this.show(await this.api.put('/certificates/issuer', { body: written, version }));
    });
    if (saved) this.toasts.show(this.words.translate('certificates.issuer.saved'));
  }

  private async load(): Promise<void> {
    try {
      this.show(await this.api.get('/certificates/issuer'));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
    }
  }

  private show(issuer: Issuer): void {
    const { name, legalName, address, city, taxCode, accreditation, signatoryName, signatoryRole } = issuer;
    this.issuer.set(issuer);
    this.form().reset({
      ...{ name, legalName, address, city, taxCode, signatoryName, signatoryRole },
      accreditation: accreditation ?? '',
    });
  }
}
