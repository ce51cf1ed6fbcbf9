import { Component, computed, input } from '@angular/core';
import { Pegs, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { isCurrent, type Membership, toneOf } from '../data/views';
import { formatAmount, UnitsPipe } from './amount';

/** A membership as what is left of it: «5 di 8», in squares and in words, and until when. What can be done is projected. */
@Component({
  selector: 'bt-balance-sheet',
  imports: [Pegs, Status, TranslocoPipe, UnitsPipe, When],
  template: `
    @let membership = of();
    <div class="row between">
      <p class="h2 disp">{{ membership.plan.name }}</p>
      <bt-status [tone]="tone()">{{ 'membership.status.' + membership.status | transloco }}</bt-status>
    </div>
    @if (membership.balance; as balance) {
      @if (membership.startsOn) {
        <p class="d2 disp">
          {{ balance.available | units }}
          <span class="h2">{{ 'membership.balance.of.' + balance.unit | transloco: { n: balance.granted } }}</span>
        </p>
        <bt-pegs
          size="l"
          [total]="squares().total"
          [taken]="squares().used"
          [held]="squares().held"
          [label]="wordsKey() | transloco: words()"
        />
        <p>{{ wordsKey() | transloco: words() }}</p>
      }
    }
    @if (day(); as end) {
      <p class="bs">{{ 'membership.until.' + membership.status | transloco }} <bt-when [from]="end" as="date" />.</p>
    }
    <div class="row tight"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      justify-items: start;
      --bt-peg-ink: var(--mat-sys-secondary);
    }
    .between {
      width: 100%;
    }
    .row:empty {
      display: none;
    }
  `,
  host: { class: 'sheet lift' },
})
export class BalanceSheet {
  readonly of = input.required<Membership>();
  protected readonly tone = computed(() => toneOf(this.of()));
  protected readonly amounts = computed(() => {
    const { granted = 0, available = 0, reserved = 0 } = this.of().balance ?? {};
    return { granted, available, reserved, used: granted - available - reserved };
  });
  /** Squares are whole, half an hour is not: what is free is never shown larger than it is. */
  protected readonly squares = computed(() => {
    const { granted, available, reserved } = this.amounts();
    const [total, held] = [Math.ceil(granted), Math.ceil(reserved)];
    return { total, held, used: Math.max(0, total - Math.floor(available) - held) };
  });
  protected readonly words = computed(() => {
    const { used, reserved } = this.amounts();
    return { used: formatAmount(used), reserved: formatAmount(reserved) };
  });
  protected readonly wordsKey = computed(() => `membership.balance.${isCurrent(this.of()) ? 'words' : 'wordsOver'}`);
  /** What the reader wants to know of its time: when it begins, until when it holds, when it ended. */
  protected readonly day = computed(() => {
    const { status, startsOn, graceUntil, endsOn } = this.of();
    return { upcoming: startsOn, 'in-grace': graceUntil }[status as string] ?? endsOn;
  });
}
