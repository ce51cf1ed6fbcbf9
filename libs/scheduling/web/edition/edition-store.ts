import { computed, inject, Injectable, signal } from '@angular/core';
import { type Answer, Api, type Call, Problem } from '@bottega/platform/web';
import type { Edition, EditionSession } from '../data/programme-view';

export type NewSessions = Call<'post', '/editions/{id}/sessions'>['body'];
type SessionChange = Call<'patch', '/sessions/{id}'>['body'];
type Planned = Answer<'post', '/editions/{id}/sessions'>;
export type Shift = Call<'post', '/editions/{id}/sessions/shift'>['body'];
export type Rehearsal = Extract<Planned, { slots: unknown }>;

/** One edition and what staff decide about it. Provided by the page that shows it. */
@Injectable()
export class EditionStore {
  private readonly api = inject(Api);
  private readonly id = signal('');
  private readonly found = signal<Edition | null>(null);
  private readonly refusal = signal<Problem | null>(null);
  private readonly busy = signal(false);

  readonly edition = this.found.asReadonly();
  readonly problem = this.refusal.asReadonly();
  readonly working = this.busy.asReadonly();
  readonly planned = computed(() => this.found()?.sessions.filter(({ status }) => status === 'planned') ?? []);

  open(id: string): Promise<boolean> {
    this.id.set(id);
    return this.changing(async () => undefined);
  }

  makeOpen(): Promise<boolean> {
    return this.changing(() => this.api.post('/editions/{id}/open', { path: { id: this.id() } }));
  }

  schedule(sessions: NewSessions): Promise<boolean> {
    return this.changing(() =>
      this.api.post('/editions/{id}/sessions', { path: { id: this.id() }, query: {}, body: sessions }),
    );
  }

  move({ id, version }: EditionSession, change: SessionChange): Promise<boolean> {
    return this.changing(() => this.api.patch('/sessions/{id}', { path: { id }, body: change, version }));
  }

  cancel({ id }: EditionSession, reason: string): Promise<boolean> {
    return this.changing(() => this.api.post('/sessions/{id}/cancel', { path: { id }, body: { reason } }));
  }

  /** What planning these would give, changing nothing. @throws Problem */
  async rehearse(sessions: NewSessions): Promise<Rehearsal> {
    const path = { id: this.id() };
    return (await this.api.post('/editions/{id}/sessions', {
      path,
      query: { dryRun: true },
      body: sessions,
    })) as Rehearsal;
  }

  /** What moving all that is left by so many days would give, changing nothing. @throws Problem */
  async rehearseShift(body: Shift): Promise<Rehearsal> {
    const path = { id: this.id() };
    return (await this.api.post('/editions/{id}/sessions/shift', { path, query: { dryRun: true }, body })) as Rehearsal;
  }

  /** Moves all that is left, or nothing. @throws Problem */
  async shift(body: Shift): Promise<void> {
    await this.api.post('/editions/{id}/sessions/shift', { path: { id: this.id() }, query: {}, body });
    await this.reload();
  }

  private async changing(action: () => Promise<unknown>): Promise<boolean> {
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await action();
      await this.reload();
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  private async reload(): Promise<void> {
    this.found.set(await this.api.get('/staff/editions/{id}', { path: { id: this.id() } }));
  }
}
