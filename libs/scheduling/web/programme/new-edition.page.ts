import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, pattern, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { Api, EUROS, PageHeader, problemOf, ProblemNote } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { termsRules } from '../terms/edition-terms';
import { EditionTermsFields } from '../terms/edition-terms-fields';
import { bodyOf, isPriced, newEdition } from './edition-draft';

const AFFILIATIONS = ['coworker', 'resident', 'external'] as const;

/** An edition of a course begins: where, for how many, at what price, with whom. Dates come next, on its own page. */
@Component({
  selector: 'bt-new-edition',
  imports: [Control, EditionTermsFields, Field, FormField, FormProblemNote, PageHeader, ProblemNote, TranslocoPipe],
  templateUrl: './new-edition.page.html',
  styleUrl: './new-edition.page.css',
})
export class NewEditionPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  readonly courseId = input.required<string>();
  protected readonly affiliations = AFFILIATIONS;

  private readonly course = this.api.resource('/staff/courses/{id}', () => ({ path: { id: this.courseId() } }));
  private readonly allCentres = this.api.resource('/centres', () => ({}));
  protected readonly problem = computed(() => problemOf(this.course) ?? problemOf(this.allCentres));
  protected readonly courseTitle = computed(() => (this.course.hasValue() ? this.course.value().title : undefined));
  protected readonly centres = computed(() => (this.allCentres.hasValue() ? this.allCentres.value() : []));

  private readonly draft = linkedSignal(() => newEdition(this.centres()[0]?.id ?? ''));
  protected readonly form = form(this.draft, (path) => {
    required(path.centreId);
    termsRules(path);
    for (const affiliation of AFFILIATIONS) {
      required(path.prices[affiliation], { when: ({ valueOf }) => isPriced(valueOf(path.prices)) });
      pattern(path.prices[affiliation], EUROS);
    }
  });

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (draft) => {
      const path = { id: this.courseId() };
      const { id } = await this.api.post('/courses/{id}/editions', { path, body: bodyOf(draft) });
      await this.router.navigate(['/gestione/edizioni', id]);
    });
  }
}
