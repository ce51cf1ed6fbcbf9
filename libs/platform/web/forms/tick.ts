import { Component, computed, type ElementRef, input, model, output, viewChild } from '@angular/core';
import type { FormCheckboxControl, ValidationError } from '@angular/forms/signals';
import { FieldNotes } from './field-notes';

let count = 0;

/** A box to tick, with what it says projected: `<bt-tick [formField]="form.acceptTerms">Accetto…</bt-tick>`. */
@Component({
  selector: 'bt-tick',
  imports: [FieldNotes],
  template: `
    <label class="check start">
      <input
        #box
        type="checkbox"
        [checked]="checked()"
        [attr.aria-describedby]="about"
        [attr.aria-invalid]="wrong().length > 0 || null"
        (change)="checked.set(box.checked)"
        (blur)="touch.emit()"
      />
      <span><ng-content /></span>
    </label>
    <bt-field-notes [id]="about" [errors]="wrong()" />
  `,
})
export class Tick implements FormCheckboxControl {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  readonly checked = model(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly about = `bt-tick-${++count}-about`;
  protected readonly wrong = computed(() => (this.touched() ? this.errors() : []));

  focus(): void {
    this.box().nativeElement.focus();
  }
}
