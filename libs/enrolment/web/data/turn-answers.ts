import { inject, Injectable, signal } from '@angular/core';
import { Api, Confirmation, Problem } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import type { Turn, TurnDetail } from './waiting-view';

/**
 * Yes, no, or no longer: the same from one's own pages and from the mail, whose key stands in for an account. What
 * cannot be undone is asked once. Provided by whoever shows the turn.
 */
@Injectable()
export class TurnAnswers {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly words = inject(TranslocoService);
  private readonly busy = signal(false);
  private readonly failed = signal<Problem | null>(null);
  readonly sending = this.busy.asReadonly();
  readonly refusal = this.failed.asReadonly();

  /** @returns the turn as it is then; null when it did not go through, and `refusal` says why */
  accept({ id }: Turn, key?: string): Promise<TurnDetail | null> {
    return this.send(() => this.api.post('/waiting-entries/{id}/accept', { path: { id }, body: { key } }));
  }

  async decline(turn: Turn, key?: string): Promise<TurnDetail | null> {
    if (!(await this.sure('decline', turn))) return null;
    const path = { id: turn.id };
    return this.send(() => this.api.post('/waiting-entries/{id}/decline', { path, body: { key } }));
  }

  async leave(turn: Turn, key?: string): Promise<TurnDetail | null> {
    if (!(await this.sure('leave', turn))) return null;
    const path = { id: turn.id };
    return this.send(() => this.api.post('/waiting-entries/{id}/withdraw', { path, body: { key } }));
  }

  private sure(what: 'decline' | 'leave', { course, places }: Turn): Promise<boolean> {
    const say = (part: string) =>
      this.words.translate<string>(`enrolment.turn.ask.${what}.${part}`, { title: course.title, places });
    return this.confirmation.ask({
      heading: say('heading'),
      text: say('text'),
      action: say('action'),
      destructive: true,
    });
  }

  private async send(action: () => Promise<TurnDetail>): Promise<TurnDetail | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.failed.set(null);
    try {
      return await action();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}
