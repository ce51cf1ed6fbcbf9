import { Component, computed, inject, viewChild, viewChildren } from '@angular/core';
import { Api, PageHeader, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AwaitedTransfers } from './awaited-transfers';
import { BankAccountCard } from './bank-account-card';
import { BankCheckCard } from './bank-check-card';
import { Movements } from './statements/movements';
import { StatementImport } from './statements/statement-import';

/** The account transfers go to: what came in, until when that is known, and the transfers still to come. */
@Component({
  selector: 'bt-bank',
  imports: [
    AwaitedTransfers,
    BankAccountCard,
    BankCheckCard,
    Movements,
    PageHeader,
    ProblemNote,
    Skeleton,
    StatementImport,
    TranslocoPipe,
  ],
  template: `
    <bt-page-header dense [heading]="'billing.bank.heading' | transloco" [lead]="'billing.bank.lead' | transloco" />
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    } @else if (bank.value(); as known) {
      <div [class.split]="known.account">
        @if (known.account) {
          <div class="stack loose">
            <bt-movements [imported]="known.statementUntil !== null" (changed)="lookAgain()" />
            <bt-awaited-transfers declared [heading]="'billing.bank.declared' | transloco" />
            <bt-awaited-transfers [heading]="'billing.bank.others' | transloco" />
          </div>
        }
        <div class="stack at-hand">
          @if (known.account) {
            <bt-statement-import (imported)="reload()" />
            <bt-bank-check-card [until]="known.checkedUntil" (changed)="bank.set($event)" />
          }
          <bt-bank-account-card [account]="known.account" (changed)="bank.set($event)" />
        </div>
      </div>
    } @else {
      <bt-skeleton [label]="'billing.bank.loading' | transloco" />
    }
  `,
  styles: `
    .at-hand {
      max-width: 560px;
    }
    /* On a phone what is asked of the reader comes before the list it is about. */
    @media (max-width: 860px) {
      .at-hand {
        order: -1;
      }
    }
  `,
})
export class BankPage {
  protected readonly bank = inject(Api).resource('/bank', () => ({}));
  protected readonly problem = computed(() => problemOf(this.bank));
  private readonly awaited = viewChildren(AwaitedTransfers);
  private readonly movements = viewChild(Movements);

  /** A statement brought movements, and with them a day until which the account is seen. */
  protected reload(): void {
    this.movements()?.reload();
    this.bank.reload();
  }

  /** What was decided about changes what is still awaited. */
  protected lookAgain(): void {
    for (const transfers of this.awaited()) transfers.reload();
  }
}
