import { Component, computed, inject, input, signal } from '@angular/core';
import { Api, Dialog, problemOf, ProblemNote } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FiscalPartyForm, type Party } from './fiscal-party-form';

/** Whom the next document for somebody names, seen and changed before money is taken. */
@Component({
  selector: 'bt-named-party',
  imports: [Dialog, FiscalPartyForm, ProblemNote, TranslocoPipe],
  template: `
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    } @else if (given.value(); as answer) {
      <p class="bs soft">{{ 'billing-papers.party.named' | transloco }}</p>
      <p>
        <b>{{ answer.party?.name ?? named() }}</b>
        @if (answer.party?.taxCode ?? answer.party?.vatNumber; as code) {
          <span class="num">{{ code }}</span>
        }
      </p>
      @if (!answer.party) {
        <p class="bs soft">{{ 'billing-papers.party.nothing' | transloco }}</p>
      }
      <div>
        <button type="button" class="btn line sm" (click)="open.set(true)">
          {{ 'billing-papers.party.' + (answer.party ? 'change' : 'give') | transloco }}
        </button>
      </div>
      <bt-dialog [label]="'billing-papers.party.heading' | transloco" [(open)]="open">
        <div class="stack">
          <h2 class="h2">{{ 'billing-papers.party.heading' | transloco }}</h2>
          <p class="soft">{{ 'billing-papers.party.lead' | transloco }}</p>
          <bt-fiscal-party-form [of]="answer.party" [personId]="personId()" [named]="named()" (saved)="keep($event)" />
        </div>
      </bt-dialog>
    }
  `,
  host: { class: 'well stack tight' },
})
export class NamedParty {
  readonly personId = input.required<string>();
  readonly named = input.required<string>();
  protected readonly given = inject(Api).resource('/fiscal-parties/{personId}', () => ({
    path: { personId: this.personId() },
  }));
  protected readonly problem = computed(() => problemOf(this.given));
  protected readonly open = signal(false);

  protected keep(party: Party): void {
    this.given.set({ party });
    this.open.set(false);
  }
}
