import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Api,
  Confirmation,
  PageHeader,
  Problem,
  problemOf,
  ProblemNote,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { MembershipLedger } from '../../data/ledger';
import { canRenew, isCurrent, type MembershipDetail } from '../../data/views';
import { BalanceSheet } from '../../ui/balance-sheet';
import { LedgerList } from '../../ui/ledger-list';
import { AdjustMembership } from './adjust-membership';
import { EndMembership } from './end-membership';
import { SuspendMembership } from './suspend-membership';
import { UpgradeMembership } from './upgrade-membership';

type Done = 'suspended' | 'adjusted' | 'resumed' | 'upgraded' | 'ended';

/** One membership as staff keep it: its balance and history, suspending it, putting it right, renewing, enlarging, ending it. */
@Component({
  selector: 'bt-membership',
  imports: [
    AdjustMembership,
    BalanceSheet,
    EndMembership,
    LedgerList,
    PageHeader,
    ProblemNote,
    RouterLink,
    Skeleton,
    SuspendMembership,
    TranslocoPipe,
    UpgradeMembership,
    When,
  ],
  templateUrl: './membership.page.html',
  host: { class: 'stack' },
  providers: [MembershipLedger],
})
export class MembershipPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly confirmation = inject(Confirmation);
  private readonly words = inject(TranslocoService);
  protected readonly ledger = inject(MembershipLedger);
  readonly membershipId = input.required<string>();
  private readonly path = computed(() => ({ id: this.membershipId() }));
  protected readonly membership = this.api.resource('/memberships/{id}', () => ({ path: this.path() }));
  protected readonly problem = computed(() => problemOf(this.membership));
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly renewable = canRenew;
  protected readonly current = isCurrent;

  constructor() {
    effect(() => void this.ledger.show(this.membershipId()));
  }

  protected async changed(known: MembershipDetail, done: Done): Promise<void> {
    this.membership.set(known);
    const undo = done === 'suspended' ? () => void this.resume() : undefined;
    this.toasts.show(this.words.translate(`membership-staff.done.${done}`), undo);
    await this.ledger.show(this.membershipId());
  }

  protected resume(): Promise<void> {
    return this.attempt(async () =>
      this.changed(await this.api.post('/memberships/{id}/resume', { path: this.path() }), 'resumed'),
    );
  }

  protected async renew({ person, plan }: MembershipDetail): Promise<void> {
    const facts = { name: `${person.givenName} ${person.familyName}`, plan: plan.name };
    const say = (key: string) => this.words.translate<string>(`membership-staff.renew.${key}`, facts);
    if (!(await this.confirmation.ask({ heading: say('heading'), text: say('text'), action: say('action') }))) return;
    await this.attempt(async () => {
      const call = { path: this.path(), body: { payBy: 'desk' as const }, key: `${this.membershipId()}:renewal` };
      const { id } = await this.api.post('/memberships/{id}/renew', call);
      await this.router.navigate(['/gestione/tessere', id]);
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
