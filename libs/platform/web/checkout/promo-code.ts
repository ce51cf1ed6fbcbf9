import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '../api/problem';

/** A code, folded away for the many who have none; what is refused of it is said under it. */
@Component({
  selector: 'bt-promo-code',
  imports: [TranslocoPipe],
  template: `
    @if (spent(); as code) {
      <p class="row between">
        <span role="status">{{ 'platform-checkout.code.spent' | transloco: { code } }}</span>
        <button type="button" class="btn text" (click)="typed.emit(null)">
          {{ 'platform-checkout.code.takeOff' | transloco }}
        </button>
      </p>
    } @else {
      <details [open]="refusal() !== null">
        <summary class="t3">{{ 'platform-checkout.code.have' | transloco }}</summary>
        <form class="stack snug" novalidate (submit)="$event.preventDefault(); apply(box.value)">
          <label class="lab" for="promo-code">{{ 'platform-checkout.code.label' | transloco }}</label>
          <div class="row tight">
            <input
              #box
              id="promo-code"
              class="in"
              maxlength="40"
              autocapitalize="characters"
              autocomplete="off"
              [attr.aria-describedby]="refusal() && 'promo-code-about'"
              [attr.aria-invalid]="refusal() !== null"
            />
            <button class="btn line" [attr.aria-disabled]="asking()">
              {{ 'platform-checkout.code.apply' | transloco }}
            </button>
          </div>
          @if (refusal(); as found) {
            <p id="promo-code-about" class="hint" role="alert">{{ found.detail }}</p>
          }
        </form>
      </details>
    }
  `,
  styles: `
    form {
      padding-top: 12px;
    }
    .in {
      max-width: 240px;
    }
    .hint {
      color: var(--mat-sys-error);
    }
  `,
  host: { class: 'well' },
})
export class PromoCode {
  /** The code the price is lowered by. */
  readonly spent = input.required<string | null>();
  readonly refusal = input.required<Problem | null>();
  readonly asking = input(false);
  /** Null takes it off again. */
  readonly typed = output<string | null>();

  protected apply(typed: string): void {
    const code = typed.trim();
    if (code && !this.asking()) this.typed.emit(code);
  }
}
