import { Component, computed, inject } from '@angular/core';
import { Api, PageHeader, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FiscalPartyForm } from './fiscal-party-form';

/** Whom my receipts and invoices name from now on. */
@Component({
  selector: 'bt-fiscal-party',
  imports: [FiscalPartyForm, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  template: `
    <bt-page-header
      backTo="/io/ordini"
      [backLabel]="'billing-papers.party.back' | transloco"
      [heading]="'billing-papers.party.heading' | transloco"
      [lead]="'billing-papers.party.lead' | transloco"
    />
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    } @else if (given.value(); as answer) {
      <bt-fiscal-party-form [of]="answer.party" (saved)="given.set({ party: $event })" />
    } @else {
      <bt-skeleton [label]="'billing-papers.loading' | transloco" />
    }
  `,
})
export class FiscalPartyPage {
  protected readonly given = inject(Api).resource('/me/fiscal-party', () => ({}));
  protected readonly problem = computed(() => problemOf(this.given));
}
