import { Component, inject, type OnInit } from '@angular/core';
import {
  Confirmation,
  Empty,
  Export,
  formatMoney,
  More,
  PageHeader,
  ProblemNote,
  Skeleton,
  Toasts,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { GiveBackCard } from './give-back-card';
import { GiveBackList, type ToGiveBack } from './give-back-list';

/** Money that is not ours to keep: whose it is, how it came, where it goes back to. */
@Component({
  selector: 'bt-give-back',
  imports: [Empty, Export, GiveBackCard, More, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  template: `
    <bt-page-header dense [heading]="'billing.queue.heading' | transloco" [lead]="'billing.queue.lead' | transloco">
      <bt-export of="/to-give-back" />
    </bt-page-header>
    @if (list.problem() ?? list.refusal(); as problem) {
      <bt-problem [of]="problem" />
    }
    @for (thing of list.items(); track thing.id) {
      <bt-give-back-card [of]="thing" (given)="give(thing, $event)" (again)="again(thing)" (told)="list.told($event)" />
    }
    @if (list.next()) {
      <bt-more [shown]="list.items().length" [more]="true" [loading]="list.loading()" (next)="list.more()" />
    } @else if (list.loading()) {
      <bt-skeleton [label]="'billing.queue.loading' | transloco" />
    } @else if (list.items().length === 0 && !list.problem()) {
      <bt-empty [heading]="'billing.queue.none.heading' | transloco" [text]="'billing.queue.none.text' | transloco" />
    }
  `,
  host: { class: 'stack' },
  providers: [GiveBackList],
})
export class GiveBackPage implements OnInit {
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly list = inject(GiveBackList);

  ngOnInit(): void {
    void this.list.reload();
  }

  protected async again(thing: ToGiveBack): Promise<void> {
    if (await this.list.tryCardAgain(thing)) this.toasts.show(this.words.translate('billing.queue.askedAgain'));
  }

  /** Written down once and for all: it is asked first. */
  protected async give(thing: ToGiveBack, method: 'desk' | 'transfer'): Promise<void> {
    const params = { sum: formatMoney(thing.amount), name: thing.payerName };
    const say = (key: string) => this.words.translate<string>(`billing.queue.${key}`, params);
    const question = { heading: say('ask.heading'), text: say(`ask.${method}`), action: say('ask.action') };
    if (!(await this.confirmation.ask(question))) return;
    if (await this.list.given(thing, method)) this.toasts.show(say('done'));
  }
}
