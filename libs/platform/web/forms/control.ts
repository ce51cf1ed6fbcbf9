import { computed, Directive, inject, signal } from '@angular/core';
import { FORM_FIELD } from '@angular/forms/signals';

let count = 0;

/**
 * Ties an input to the `bt-field` around it: id for the label, what describes it, whether it is wrong.
 * `<input btControl [formField]="form.email" />`, also on select and textarea.
 */
@Directive({
  selector: '[btControl]',
  host: {
    class: 'in',
    '[id]': 'id',
    '[attr.aria-describedby]': 'describedBy()',
    '[attr.aria-invalid]': 'invalid() || null',
    '[attr.aria-required]': 'state().required() || null',
  },
})
export class Control {
  private readonly formField = inject(FORM_FIELD, { self: true });
  readonly id = `bt-control-${++count}`;
  readonly hasHint = signal(false);
  readonly state = computed(() => this.formField.state());
  /** What is wrong is said once the reader has been there, or has tried to go on. */
  readonly invalid = computed(() => this.state().touched() && this.state().invalid());
  readonly errors = computed(() => (this.invalid() ? this.state().errors() : []));
  readonly describedBy = computed(() => (this.invalid() || this.hasHint() ? `${this.id}-about` : null));
}
