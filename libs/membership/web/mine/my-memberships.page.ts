import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, More, PageHeader, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyMemberships } from '../data/my-memberships';
import { isCurrent } from '../data/views';
import { BalanceSheet } from '../ui/balance-sheet';

/** My memberships: those that hold, with what is left of them, then those that are over. */
@Component({
  selector: 'bt-my-memberships',
  imports: [BalanceSheet, Empty, More, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './my-memberships.page.html',
  providers: [MyMemberships],
})
export class MyMembershipsPage {
  protected readonly memberships = inject(MyMemberships);
  protected readonly groups = computed(() => {
    const all = this.memberships.items();
    return [
      { name: 'now', items: all.filter(isCurrent) },
      { name: 'before', items: all.filter((membership) => !isCurrent(membership)) },
    ].filter(({ items }) => items.length > 0);
  });

  constructor() {
    void this.memberships.reload();
  }
}
