import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Api, Languages, PageHeader, problemOf, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { LAYOUT_LABELS, LAYOUTS } from '@bottega/scheduling/domain';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { termsRules } from '../../terms/edition-terms';
import { EditionTermsFields } from '../../terms/edition-terms-fields';
import { changeOf, detailsOf, NO_DETAILS } from './edition-details';

/** What is written of an edition: everything but its dates and prices. */
@Component({
  selector: 'bt-edition-details',
  imports: [
    Control,
    EditionTermsFields,
    Field,
    FormField,
    FormProblemNote,
    PageHeader,
    ProblemNote,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './edition-details.page.html',
  styles: `
    form {
      max-width: 760px;
    }
  `,
})
export class EditionDetailsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly editionId = input.required<string>();

  private readonly answer = this.api.resource('/staff/editions/{id}', () => ({ path: { id: this.editionId() } }));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly edition = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly layouts = computed(() =>
    LAYOUTS.map((value) => ({ value, label: LAYOUT_LABELS[value][this.languages.current()] })),
  );
  private readonly draft = linkedSignal(() => {
    const edition = this.edition();
    return edition ? detailsOf(edition) : NO_DETAILS;
  });
  protected readonly form = form(this.draft, (path) => {
    termsRules(path);
    maxLength(path.joiningInstructions, 4000);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const edition = this.edition()!;
    const { id, version } = edition;
    const saved = await send(this.form, (details) =>
      this.api.patch('/editions/{id}', { path: { id }, body: changeOf(edition, details), version }),
    );
    if (!saved) return;
    this.toasts.show(this.words.translate('scheduling.details.saved'));
    await this.router.navigate(['/gestione/edizioni', id]);
  }
}
