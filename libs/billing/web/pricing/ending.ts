import { inject, Injectable, signal } from '@angular/core';
import { Confirmation, Problem, Toasts } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';

/** Ends what lowers prices, asked once: orders already placed keep theirs. Provided by the page that does it. */
@Injectable()
export class Ending {
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly failed = signal<Problem | null>(null);
  readonly refusal = this.failed.asReadonly();

  /** @returns what it is then; null when it was left, or did not go through and `refusal` says why */
  async of<T>(kind: 'discount' | 'code', name: string, end: () => Promise<T>): Promise<T | null> {
    const say = (key: string) => this.words.translate<string>(`billing-pricing.end.${kind}.${key}`, { name });
    const question = { heading: say('heading'), text: say('text'), action: say('action'), destructive: true };
    this.failed.set(null);
    if (!(await this.confirmation.ask(question))) return null;
    try {
      const ended = await end();
      this.toasts.show(say('done'));
      return ended;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
      return null;
    }
  }
}
