import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { TOKEN_NAME_MAX } from '@bottega/identity/domain';
import { Clock } from '@bottega/platform/kernel';
import { Api, Icon, iconCopy, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

const DAY = 24 * 3_600_000;
const BLANK = { name: '', days: '90' };

/** A new token, and its secret for the one time it can be read. */
@Component({
  selector: 'bt-new-token',
  imports: [Control, Field, FormField, FormProblemNote, Icon, TranslocoPipe],
  templateUrl: './new-token.html',
  styles: `
    :host {
      display: grid;
      gap: 40px;
      margin-top: 24px;
    }
    .note > .stack {
      flex: 1;
      min-width: 0;
    }
    .btn {
      justify-self: start;
    }
    label {
      width: 100%;
    }
    .secret {
      width: 100%;
      font-family: ui-monospace, monospace;
    }
  `,
})
export class NewToken {
  private readonly api = inject(Api);
  private readonly clock = inject(Clock);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly made = output();
  protected readonly lasting = ['30', '90', '365', ''] as const;
  protected readonly iconCopy = iconCopy;
  protected readonly secret = signal<string | null>(null);
  private readonly model = signal(BLANK);
  protected readonly form = form(this.model, (path) => {
    required(path.name);
    maxLength(path.name, TOKEN_NAME_MAX);
  });

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    this.secret.set(null);
    const done = await send(this.form, async ({ name, days }) => {
      const expiresAt = days ? new Date(this.clock.now().getTime() + Number(days) * DAY).toISOString() : null;
      this.secret.set((await this.api.post('/me/tokens', { body: { name, expiresAt } })).secret);
    });
    if (!done) return;
    this.form().reset(BLANK);
    this.made.emit();
  }

  protected async copy(secret: string): Promise<void> {
    await navigator.clipboard.writeText(secret);
    this.toasts.show(this.words.translate('identity.tokens.copied'));
  }
}
