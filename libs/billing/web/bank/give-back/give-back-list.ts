import { inject, Injectable, signal } from '@angular/core';
import { type Answer, Api, PageList, Problem } from '@bottega/platform/web';

export type ToGiveBack = Answer<'get', '/to-give-back'>['items'][number];

/** What waits to be given back. Provided by the page that shows it. */
@Injectable()
export class GiveBackList extends PageList<ToGiveBack> {
  private readonly api: Api;
  private readonly refused = signal<Problem | null>(null);
  readonly refusal = this.refused.asReadonly();

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/to-give-back', { query: { cursor } }));
    this.api = api;
  }

  /** @returns whether it is written down now */
  async given({ id }: ToGiveBack, method: 'desk' | 'transfer'): Promise<boolean> {
    const done = await this.trying(async () => {
      await this.api.post('/to-give-back/{id}/given-back', { path: { id }, body: { method } });
      return true;
    });
    if (done) this.replace((one) => one.id === id);
    return done ?? false;
  }

  /** @returns whether the card is being asked once more */
  async tryCardAgain({ id }: ToGiveBack): Promise<boolean> {
    const done = await this.trying(async () => {
      await this.api.post('/to-give-back/{id}/try-card-again', { path: { id } });
      return true;
    });
    if (done) this.replace((one) => one.id === id);
    return done ?? false;
  }

  async ibanOf({ id }: ToGiveBack): Promise<string | null> {
    const answer = await this.trying(() => this.api.post('/to-give-back/{id}/reveal-iban', { path: { id } }));
    return answer?.iban ?? null;
  }

  told(thing: ToGiveBack): void {
    this.replace(({ id }) => id === thing.id, thing);
  }

  private async trying<T>(work: () => Promise<T>): Promise<T | null> {
    this.refused.set(null);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refused.set(error);
      return null;
    }
  }
}
