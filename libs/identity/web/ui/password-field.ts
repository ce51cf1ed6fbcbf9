import { Component, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Icon, iconEye, iconEyeOff } from '@bottega/platform/web';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** A password, which its owner may look at while writing it. */
@Component({
  selector: 'bt-password-field',
  imports: [Control, Field, FormField, Icon, TranslocoPipe],
  template: `
    <bt-field [label]="label()" [hint]="hint()">
      <div class="box">
        <input
          btControl
          [type]="shown() ? 'text' : 'password'"
          [autocomplete]="autocomplete()"
          autocapitalize="none"
          spellcheck="false"
          [formField]="field()"
        />
        <button
          type="button"
          class="iconbtn"
          [attr.aria-pressed]="shown()"
          [attr.aria-label]="'identity.password.show' | transloco"
          (click)="shown.set(!shown())"
        >
          <bt-icon [path]="shown() ? iconEyeOff : iconEye" />
        </button>
      </div>
    </bt-field>
  `,
  styles: `
    .box {
      position: relative;
    }
    input {
      padding-right: 52px;
    }
    button {
      position: absolute;
      inset: 2px 2px 2px auto;
      height: auto;
    }
  `,
})
export class PasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  protected readonly shown = signal(false);
  protected readonly iconEye = iconEye;
  protected readonly iconEyeOff = iconEyeOff;
}
