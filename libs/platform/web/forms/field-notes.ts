import { Component, computed, inject, input } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { TranslocoService } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';
import { Icon } from '../ui/icon';
import { iconCircleAlert } from '../ui/icons.generated';
import { errorWords } from './error-words';

/** Under a question: its hint, or what is wrong with the answer in its place. */
@Component({
  selector: 'bt-field-notes',
  imports: [Icon],
  template: `
    @for (problem of problems(); track $index) {
      <p class="hint wrong">
        <bt-icon [path]="iconCircleAlert" /><span>{{ problem }}</span>
      </p>
    } @empty {
      @if (hint()) {
        <p class="hint">{{ hint() }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .wrong {
      display: flex;
      gap: 6px;
      color: var(--mat-sys-error);
    }
  `,
  host: { 'aria-live': 'polite' },
})
export class FieldNotes {
  private readonly transloco = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly errors = input.required<readonly ValidationError[]>();
  readonly hint = input<string>();
  protected readonly iconCircleAlert = iconCircleAlert;

  protected readonly problems = computed(() => {
    this.languages.current();
    return [...new Set(this.errors().map((error) => errorWords(error, this.transloco)))];
  });
}
