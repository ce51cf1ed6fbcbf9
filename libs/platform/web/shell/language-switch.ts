import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';

/** The other language, by its own name. */
@Component({
  selector: 'bt-language-switch',
  imports: [TranslocoPipe],
  template: `
    <button type="button" class="btn text sm" [attr.lang]="other()" (click)="languages.choose(other())">
      {{ 'ui.language.switch' | transloco }}
    </button>
  `,
  styles: `
    .btn {
      margin-inline: -12px;
      color: inherit;
    }
  `,
})
export class LanguageSwitch {
  protected readonly languages = inject(Languages);
  protected readonly other = computed(() => (this.languages.current() === 'it' ? 'en' : 'it'));
}
