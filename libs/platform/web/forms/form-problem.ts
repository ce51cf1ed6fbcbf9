import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { ProblemNote } from '../ui/problem-note';
import type { FormProblem } from './send';

/** What the server said about the whole form, above its button: `<bt-form-problem [form]="form" />`. */
@Component({
  selector: 'bt-form-problem',
  imports: [ProblemNote],
  template: `
    @if (problem(); as found) {
      <bt-problem [of]="found"><ng-content /></bt-problem>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class FormProblemNote {
  readonly form = input.required<FieldTree<unknown>>();
  protected readonly problem = computed(() => (this.form()().getError('problem') as FormProblem | undefined)?.problem);
}
