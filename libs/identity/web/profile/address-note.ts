import { Component, inject, input, signal } from '@angular/core';
import { type Account, Api, Icon, iconMail, iconMailCheck, Problem, ProblemNote } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Until the address is confirmed: why it matters, and the message once more. */
@Component({
  selector: 'bt-address-note',
  imports: [Icon, ProblemNote, TranslocoPipe],
  template: `
    @if (of().email && !of().emailConfirmed) {
      <div class="note wait" aria-live="polite">
        <bt-icon [path]="sent() ? iconMailCheck : iconMail" />
        <div class="stack tight">
          <p>
            {{ (sent() ? 'identity.confirm.sentAgain' : 'identity.confirm.ask') | transloco: { address: of().email } }}
          </p>
          @if (!sent()) {
            <div>
              <button type="button" class="btn line sm" (click)="sendAgain()">
                {{ 'identity.confirm.sendAgain' | transloco }}
              </button>
            </div>
          }
        </div>
      </div>
    }
    @if (problem(); as refusal) {
      <bt-problem [of]="refusal" />
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
  `,
})
export class AddressNote {
  private readonly api = inject(Api);
  readonly of = input.required<Account['person']>();
  protected readonly sent = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly iconMail = iconMail;
  protected readonly iconMailCheck = iconMailCheck;

  protected async sendAgain(): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.post('/auth/confirm/resend');
      this.sent.set(true);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
    }
  }
}
