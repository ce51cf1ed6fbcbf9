import { Component, inject } from '@angular/core';
import { Empty, Export, More, PageHeader, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AskedFor } from '../data/asked-for';

/** What people would like to learn, for whoever makes the programme. */
@Component({
  selector: 'bt-asked-for',
  imports: [Empty, Export, More, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  template: `
    <bt-page-header [heading]="'community.asked.heading' | transloco" [lead]="'community.asked.lead' | transloco">
      <bt-export of="/wishes" />
    </bt-page-header>
    @if (asked.problem(); as problem) {
      <bt-problem [of]="problem" />
    }
    <ol>
      @for (wish of asked.items(); track wish.words) {
        <li class="line-item">
          <div class="grow stack snug">
            <b>{{ wish.words }}</b>
            <span class="bs soft">
              {{ 'community.asked.last' | transloco }} <bt-when [from]="wish.lastAskedAt" as="date" />
            </span>
          </div>
          <span>{{ 'community.asked.people' | transloco: { n: wish.people } }}</span>
        </li>
      }
    </ol>
    @if (asked.next()) {
      <bt-more [shown]="asked.items().length" [more]="true" [loading]="asked.loading()" (next)="asked.more()" />
    } @else if (asked.loading()) {
      <bt-skeleton [label]="'community.loading' | transloco" />
    } @else if (asked.items().length === 0 && !asked.problem()) {
      <bt-empty [heading]="'community.asked.empty' | transloco" [text]="'community.asked.emptyText' | transloco" />
    }
  `,
  styles: `
    ol {
      max-inline-size: 48rem;
    }
  `,
  providers: [AskedFor],
})
export class AskedForPage {
  protected readonly asked = inject(AskedFor);

  constructor() {
    void this.asked.reload();
  }
}
