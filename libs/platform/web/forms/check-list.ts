import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TranslocoService } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';
import { Icon } from '../ui/icon';
import { iconCircleAlert } from '../ui/icons.generated';
import { errorWords } from './error-words';

let count = 0;

/** As many as apply, in the order they were chosen: `<bt-check-list legend="Temi" [choices]="topics" [formField]="form.topics" />`. */
@Component({
  selector: 'bt-check-list',
  imports: [Icon],
  template: `
    <fieldset [attr.aria-describedby]="about">
      <legend class="lab">{{ legend() }}</legend>
      <div [id]="about" aria-live="polite">
        @for (problem of problems(); track problem) {
          <p class="hint wrong"><bt-icon [path]="iconCircleAlert" />{{ problem }}</p>
        } @empty {
          @if (hint()) {
            <p class="hint">{{ hint() }}</p>
          }
        }
      </div>
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label class="check start">
            <input type="checkbox" [checked]="value().includes(choice.value)" (change)="toggle(choice.value)" />
            <span>{{ choice.label }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    .choices {
      display: grid;
      gap: 4px 16px;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
      margin-top: 6px;
    }
    .check {
      padding-block: 6px;
    }
    .wrong {
      display: flex;
      gap: 6px;
      color: var(--mat-sys-error);
    }
  `,
})
export class CheckList<T extends string> implements FormValueControl<T[]> {
  private readonly transloco = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly value = model<T[]>([]);
  readonly touched = model(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly legend = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly { value: T; label: string }[]>();
  protected readonly about = `bt-check-list-${++count}`;
  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly problems = computed(() => {
    this.languages.current();
    return this.touched() ? this.errors().map((error) => errorWords(error, this.transloco)) : [];
  });

  protected toggle(choice: T): void {
    this.value.update((chosen) =>
      chosen.includes(choice) ? chosen.filter((value) => value !== choice) : [...chosen, choice],
    );
    this.touched.set(true);
  }
}
