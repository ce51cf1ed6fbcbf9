import { Component, computed, type ElementRef, input, model, output, viewChildren } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { FieldNotes } from './field-notes';

let count = 0;

/** As many as apply, kept in the order they were chosen: `<bt-check-list legend="Temi" [choices]="topics" [formField]="form.topics" />`. */
@Component({
  selector: 'bt-check-list',
  imports: [FieldNotes],
  template: `
    <fieldset [attr.aria-describedby]="about">
      <legend class="lab">{{ legend() }}</legend>
      <bt-field-notes [id]="about" [errors]="wrong()" [hint]="hint()" />
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label class="check start">
            <input
              #box
              type="checkbox"
              [checked]="value().includes(choice.value)"
              (change)="toggle(choice.value)"
              (blur)="touch.emit()"
            />
            <span>{{ choice.label }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    .choices {
      display: grid;
      gap: 0 16px;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
      margin-top: 4px;
    }
    .check {
      padding-block: 8px;
    }
  `,
})
export class CheckList<T extends string> implements FormValueControl<T[]> {
  private readonly boxes = viewChildren<ElementRef<HTMLInputElement>>('box');
  readonly value = model<T[]>([]);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();
  readonly legend = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly { value: T; label: string }[]>();

  protected readonly about = `bt-check-list-${++count}-about`;
  protected readonly wrong = computed(() => (this.touched() ? this.errors() : []));

  focus(): void {
    this.boxes()[0]?.nativeElement.focus();
  }

  protected toggle(choice: T): void {
    this.value.update((chosen) =>
      chosen.includes(choice) ? chosen.filter((value) => value !== choice) : [...chosen, choice],
    );
  }
}
