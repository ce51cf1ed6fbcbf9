import { Component, computed, inject, input } from '@angular/core';
import { Api, PageHeader, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FiscalPartyForm } from './fiscal-party-form';

/** Whom documents for somebody name, written by staff for whoever tells them. */
@Component({
  selector: 'bt-person-party',
  imports: [FiscalPartyForm, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  template: `
    <bt-page-header
      dense
      [backTo]="'/gestione/persone/' + personId()"
      [backLabel]="name() ?? ('billing-papers.party.person' | transloco)"
      [heading]="'billing-papers.party.heading' | transloco"
      [lead]="'billing-papers.party.lead' | transloco"
    />
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    } @else if (given.value(); as answer) {
      @if (name(); as known) {
        <bt-fiscal-party-form
          [of]="answer.party"
          [personId]="personId()"
          [named]="known"
          (saved)="given.set({ party: $event })"
        />
      }
    } @else {
      <bt-skeleton [label]="'billing-papers.loading' | transloco" />
    }
  `,
})
export class PersonPartyPage {
  private readonly api = inject(Api);
  readonly personId = input.required<string>();
  private readonly person = this.api.resource('/people/{id}', () => ({ path: { id: this.personId() } }));
  protected readonly given = this.api.resource('/fiscal-parties/{personId}', () => ({
    path: { personId: this.personId() },
  }));
  private readonly personProblem = computed(() => problemOf(this.person));
  private readonly partyProblem = computed(() => problemOf(this.given));
  protected readonly problem = computed(() => this.personProblem() ?? this.partyProblem());
  protected readonly name = computed(() => {
    if (!this.person.hasValue()) return undefined;
    const { givenName, familyName } = this.person.value();
    return `${givenName} ${familyName}`;
  });
}
