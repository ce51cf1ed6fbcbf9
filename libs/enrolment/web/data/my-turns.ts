import { computed, inject, Service } from '@angular/core';
import { isLive } from '@bottega/enrolment/domain';
import { Api, PageList } from '@bottega/platform/web';
import type { Turn } from './waiting-view';

/** The reader's turns on waiting lists, newest first: what is held for them, what they wait for, what is over. */
@Service()
export class MyTurns extends PageList<Turn> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/me/waiting-entries', { query: { cursor, limit: 100 } }));
  }

  /** The one that ends first is answered first. */
  readonly offered = computed(() =>
    this.items()
      .filter(({ status }) => status === 'offered')
      .toSorted((a, b) => a.offeredUntil!.localeCompare(b.offeredUntil!)),
  );
  readonly waiting = computed(() => this.items().filter(({ status }) => status === 'waiting'));
  /** What was accepted is among the enrolments. */
  readonly over = computed(() => this.items().filter(({ status }) => !isLive(status) && status !== 'accepted'));
}
