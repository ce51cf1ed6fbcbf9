import { computed, inject, Injectable } from '@angular/core';
import { Api, PageList } from '@bottega/platform/web';
import type { LedgerEntry } from './views';

const MANY = 100;

/** What happened to what a membership grants, newest first. Provided by the page that shows it. */
@Injectable()
export class MembershipLedger extends PageList<LedgerEntry> {
  private membershipId = '';
  /** What is put aside for each course; known once the history is whole. */
  readonly putAside = computed(() => (this.next() === null ? putAside(this.items()) : []));

  constructor() {
    const api = inject(Api);
    super((cursor) =>
      api.get('/memberships/{id}/ledger', { path: { id: this.membershipId }, query: { cursor, limit: MANY } }),
    );
  }

  show(membershipId: string): Promise<void> {
    this.membershipId = membershipId;
    return this.reload();
  }
}

export interface PutAside {
  about: string;
  uses: number;
}

/** Of each course, what was reserved and neither used nor given back since. */
export function putAside(entries: readonly LedgerEntry[]): PutAside[] {
  const sums = new Map<string, number>();
  for (const { about, reserved } of entries) sums.set(about, (sums.get(about) ?? 0) + reserved);
  return [...sums].filter(([, uses]) => uses > 0).map(([about, uses]) => ({ about, uses }));
}
