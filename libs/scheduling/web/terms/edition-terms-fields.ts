import { Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Api } from '@bottega/platform/web';
import { CheckList, Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TermsFields } from './edition-terms';

/** What tells an edition from its sisters, for how many it is, until when it is decided, what it costs to hold, who teaches. */
@Component({
  selector: 'bt-edition-terms',
  imports: [CheckList, Control, Field, FormField, TranslocoPipe],
  templateUrl: './edition-terms-fields.html',
  styles: `
    .pair {
      display: grid;
      gap: 16px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
      align-items: start;
    }
  `,
  host: { class: 'stack loose' },
})
export class EditionTermsFields {
  readonly of = input.required<TermsFields>();
  private readonly allInstructors = inject(Api).resource('/instructors', () => ({}));
  protected readonly instructors = computed(() => {
    const found = this.allInstructors.hasValue() ? this.allInstructors.value() : [];
    return found.map(({ personId, name }) => ({ value: personId, label: name }));
  });
  /** Who leads when somebody else assists: the boxes do not show in which order they were ticked. */
  protected readonly leading = computed(() => {
    const [first, ...others] = this.of().instructors().value();
    return others.length > 0 ? this.instructors().find(({ value }) => value === first)?.label : undefined;
  });
}
