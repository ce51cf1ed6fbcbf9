import { Component, contentChild, effect, input } from '@angular/core';
import { Control } from './control';
import { FieldNotes } from './field-notes';

/**
 * A question of a form: label above, hint below; what is wrong takes the hint's place and what was typed stays.
 * `<bt-field label="E-mail" hint="…"><input btControl type="email" [formField]="form.email" /></bt-field>`
 */
@Component({
  selector: 'bt-field',
  imports: [FieldNotes],
  template: `
    <label class="lab" [attr.for]="control().id">
      {{ label() }}
      @if (optional()) {
        <span class="soft">{{ optional() }}</span>
      }
    </label>
    <ng-content />
    <bt-field-notes [id]="control().id + '-about'" [errors]="control().errors()" [hint]="hint()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      align-content: start;
    }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** A word such as «facoltativo», beside the label. */
  readonly optional = input<string>();
  protected readonly control = contentChild.required(Control);

  constructor() {
    effect(() => this.control().hasHint.set(Boolean(this.hint())));
  }
}
