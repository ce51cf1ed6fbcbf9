import { Component, computed, contentChild, effect, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';
import { Icon } from '../ui/icon';
import { iconCircleAlert } from '../ui/icons.generated';
import { Control } from './control';
import { errorWords } from './error-words';

/**
 * A question of a form: label above, hint below; what is wrong takes the hint's place and what was typed stays.
 * `<bt-field label="E-mail" hint="…"><input btControl type="email" [formField]="form.email" /></bt-field>`
 */
@Component({
  selector: 'bt-field',
  imports: [Icon],
  template: `
    <label class="lab" [attr.for]="control().id">
      {{ label() }}
      @if (optional()) {
        <span class="soft">{{ optional() }}</span>
      }
    </label>
    <ng-content />
    <div [id]="control().id + '-about'" aria-live="polite">
      @for (problem of problems(); track problem) {
        <p class="hint wrong">
          <bt-icon [path]="iconCircleAlert" /><span>{{ problem }}</span>
        </p>
      } @empty {
        @if (hint()) {
          <p class="hint">{{ hint() }}</p>
        }
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      align-content: start;
    }
    .wrong {
      display: flex;
      gap: 6px;
      color: var(--mat-sys-error);
    }
  `,
})
export class Field {
  private readonly transloco = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** A word such as «facoltativo», beside the label. */
  readonly optional = input<string>();
  protected readonly control = contentChild.required(Control);
  protected readonly iconCircleAlert = iconCircleAlert;

  protected readonly problems = computed(() => {
    this.languages.current();
    const words = this.control()
      .errors()
      .map((error) => errorWords(error, this.transloco));
    return [...new Set(words)];
  });

  constructor() {
    effect(() => this.control().hasHint.set(Boolean(this.hint())));
  }
}
