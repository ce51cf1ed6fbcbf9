import { booleanAttribute, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Icon,
  iconCircleCheck,
  iconHourglass,
  More,
  PageHeader,
  problemOf,
  ProblemNote,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MembershipLedger } from '../data/ledger';
import { ScopeNames } from '../data/scope-names';
import { canRenew } from '../data/views';
import { UnitsPipe } from '../ui/amount';
import { BalanceSheet } from '../ui/balance-sheet';
import { LedgerList } from '../ui/ledger-list';
import { ScopeList } from '../ui/scope-list';
import { MembershipDue } from './membership-due';

/** One of my memberships: what is left, what expires first, what is put aside, what happened, and going on with it. */
@Component({
  selector: 'bt-my-membership',
  imports: [
    BalanceSheet,
    Icon,
    LedgerList,
    MembershipDue,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    ScopeList,
    Skeleton,
    TranslocoPipe,
    UnitsPipe,
    When,
  ],
  templateUrl: './my-membership.page.html',
  providers: [MembershipLedger, ScopeNames],
})
export class MyMembershipPage {
  private readonly names = inject(ScopeNames);
  protected readonly ledger = inject(MembershipLedger);
  readonly membershipId = input.required<string>();
  /** Just bought, in the address: `?fatto=1`. */
  readonly fatto = input(false, { transform: booleanAttribute });
  protected readonly membership = inject(Api).resource('/memberships/{id}', () => ({
    path: { id: this.membershipId() },
  }));
  protected readonly problem = computed(() => problemOf(this.membership));
  protected readonly renewable = computed(() => {
    const known = this.membership.value();
    return known !== undefined && canRenew(known);
  });
  /** The lot that ends first among those with something left, where there is more than one. */
  protected readonly endsFirst = computed(() => {
    const left = this.membership.value()?.lots.filter(({ available }) => available > 0) ?? [];
    return left.length > 1 ? left[0] : undefined;
  });
  protected readonly suspension = computed(() => {
    const known = this.membership.value();
    return known?.status === 'suspended' ? known.suspensions.at(-1) : undefined;
  });
  protected readonly covered = computed(() => {
    const scope = this.membership.value()?.balance?.scope;
    return scope ? this.names.of(scope) : [];
  });
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly iconHourglass = iconHourglass;

  constructor() {
    effect(() => void this.ledger.show(this.membershipId()));
    effect(() => {
      const scope = this.membership.hasValue() ? this.membership.value()?.balance?.scope : undefined;
      this.names.show(scope ? [{ scope }] : []);
    });
  }
}
