import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Theme, THEMES } from '../theme/theme';

/** Light, dark, or as the device says. */
@Component({
  selector: 'bt-theme-switch',
  imports: [TranslocoPipe],
  template: `
    <fieldset>
      <legend class="lab">{{ 'ui.theme.label' | transloco }}</legend>
      <div class="seg">
        @for (choice of themes; track choice) {
          <label>
            <input
              type="radio"
              name="bt-theme"
              [value]="choice"
              [checked]="theme.choice() === choice"
              (change)="theme.choose(choice)"
            />
            <span>{{ 'ui.theme.' + choice | transloco }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styles: `
    legend {
      margin-bottom: 6px;
    }
    .seg {
      max-width: 420px;
      background: var(--mat-sys-surface-container-highest);
    }
  `,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly themes = THEMES;
}
