import { inject, Injectable, signal } from '@angular/core';
import { type Answer, Api, PageList, Problem } from '@bottega/platform/web';

export type Movement = Answer<'get', '/bank/movements'>['items'][number];

/** What came in, and deciding about it. Provided by the piece that shows it. */
@Injectable()
export class MovementList extends PageList<Movement> {
  private readonly api: Api;
  private readonly refused = signal<Problem | null>(null);
  readonly decided = signal(false);
  readonly refusal = this.refused.asReadonly();

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/bank/movements', { query: { decided: this.decided(), cursor } }));
    this.api = api;
  }

  show(decided: boolean): Promise<void> {
    this.decided.set(decided);
    return this.reload();
  }

  confirm({ id }: Movement, orderIds: string[]): Promise<Movement | null> {
    return this.decide(id, () => this.api.post('/bank/movements/{id}/confirm', { path: { id }, body: { orderIds } }));
  }

  giveBack({ id }: Movement): Promise<Movement | null> {
    return this.decide(id, () => this.api.post('/bank/movements/{id}/give-back', { path: { id } }));
  }

  setAside({ id }: Movement): Promise<Movement | null> {
    return this.decide(id, () => this.api.post('/bank/movements/{id}/set-aside', { path: { id } }));
  }

  undo({ id }: Movement): Promise<Movement | null> {
    return this.decide(id, () => this.api.post('/bank/movements/{id}/undo', { path: { id } }));
  }

  /** @returns how many were confirmed; null when it did not go through */
  async confirmCertain(): Promise<number | null> {
    const answer = await this.trying(() => this.api.post('/bank/movements/confirm-certain'));
    await this.reload();
    return answer?.confirmed ?? null;
  }

  /** Decided, or undone, it leaves the list it was in. */
  private async decide(id: string, work: () => Promise<Movement>): Promise<Movement | null> {
    const movement = await this.trying(work);
    if (movement) this.replace((one) => one.id === id);
    return movement;
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
