import { Component, computed, inject, signal } from '@angular/core';
import {
  Api,
  Confirmation,
  Icon,
  iconKeyRound,
  PageHeader,
  Problem,
  ProblemNote,
  problemOf,
  type Schema,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NewToken } from './new-token';

/** What lets my programs act for me: made here, shown once, taken away at any time. */
@Component({
  selector: 'bt-tokens',
  imports: [Icon, NewToken, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  templateUrl: './tokens.page.html',
  styles: `
    .narrow {
      max-width: 560px;
    }
  `,
})
export class TokensPage {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly words = inject(TranslocoService);
  protected readonly iconKeyRound = iconKeyRound;
  protected readonly tokens = this.api.resource('/me/tokens', () => ({}));
  private readonly refusal = signal<Problem | null>(null);
  protected readonly problem = computed(() => this.refusal() ?? problemOf(this.tokens));

  protected async revoke({ id, name }: Schema<'TokenView'>): Promise<void> {
    const say = (key: string) => this.words.translate(`identity.tokens.ask.${key}`, { name });
    const sure = await this.confirmation.ask({
      heading: say('heading'),
      text: say('text'),
      action: say('action'),
      destructive: true,
    });
    if (!sure) return;
    this.refusal.set(null);
    try {
      await this.api.delete('/me/tokens/{id}', { path: { id } });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
    this.tokens.reload();
  }
}
