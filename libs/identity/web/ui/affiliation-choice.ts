import { Component, computed, type ElementRef, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { type Affiliation, AFFILIATIONS } from '@bottega/identity/domain';
import { FieldNotes } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

let count = 0;

/** How one stands to the centre, each way with what it means. */
@Component({
  selector: 'bt-affiliation-choice',
  imports: [FieldNotes, TranslocoPipe],
  template: `
    <fieldset class="stack tight" [attr.aria-describedby]="group + '-about'">
      <legend class="lab">{{ legend() }}</legend>
      @for (choice of choices; track choice) {
        <label class="optcard">
          <input
            #option
            type="radio"
            [name]="group"
            [value]="choice"
            [checked]="value() === choice"
            (change)="value.set(choice)"
            (blur)="touch.emit()"
          />
          <span class="stack snug">
            <span class="t2">{{ 'identity.affiliation.' + choice | transloco }}</span>
            <span class="bs soft">{{ 'identity.affiliationMeans.' + choice | transloco }}</span>
          </span>
        </label>
      }
      <bt-field-notes [id]="group + '-about'" [errors]="wrong()" [hint]="hint()" />
    </fieldset>
  `,
  styles: `
    legend {
      margin-bottom: 8px;
    }
  `,
})
export class AffiliationChoice implements FormValueControl<Affiliation | ''> {
  private readonly option = viewChild.required<ElementRef<HTMLInputElement>>('option');
  readonly legend = input.required<string>();
  readonly hint = input<string>();
  readonly value = model<Affiliation | ''>('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly group = `affiliation-${++count}`;
  protected readonly choices = AFFILIATIONS;
  protected readonly wrong = computed(() => (this.touched() ? this.errors() : []));

  focus(): void {
    this.option().nativeElement.focus();
  }
}
