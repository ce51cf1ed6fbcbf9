import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { readCertificateCode } from '@bottega/certificates/domain';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

/** A code copied from a sheet of paper, however it was copied. */
@Component({
  selector: 'bt-code-form',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    <form class="stack tight" novalidate (submit)="go($event)">
      <bt-field [label]="label()" [hint]="hint()">
        <input
          btControl
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          placeholder="BTG-0000-0000-0000"
          [formField]="form.code"
        />
      </bt-field>
      <button type="submit" class="btn" [class.fill]="main()" [class.tonal]="!main()">
        {{ 'certificates.ask.action' | transloco }}
      </button>
    </form>
  `,
})
export class CodeForm {
  private readonly router = inject(Router);
  private readonly words = inject(TranslocoService);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** Whether it is what the page is for. */
  readonly main = input(false);
  private readonly model = signal({ code: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.code);
    validate(path.code, ({ value }) =>
      value() === '' || readCertificateCode(value())
        ? undefined
        : { kind: 'code', message: this.words.translate('certificates.ask.notACode') },
    );
  });

  protected go(event: Event): void {
    event.preventDefault();
    this.form.code().markAsTouched();
    const code = readCertificateCode(this.model().code);
    if (code) void this.router.navigate(['/verifica', code]);
  }
}
