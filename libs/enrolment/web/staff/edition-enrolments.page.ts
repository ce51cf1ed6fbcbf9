import { Component, effect, inject, input } from '@angular/core';
import {
  Api,
  Confirmation,
  Empty,
  formatMoney,
  Money,
  More,
  PageHeader,
  ProblemNote,
  Seats,
  SheetTable,
  Skeleton,
  Status,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Enrolment } from '../data/enrolment-view';
import { isOpen, toneOf } from '../data/status-tone';
import { EditionEnrolments } from './edition-enrolments';
import { type FoundPerson, PersonPicker } from './person-picker';

/** The roster of an edition as staff work on it: enter somebody, take their money, give a place back. */
@Component({
  selector: 'bt-edition-enrolments',
  imports: [
    Empty,
    Money,
    More,
    PageHeader,
    PersonPicker,
    ProblemNote,
    Seats,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './edition-enrolments.page.html',
  host: { class: 'stack' },
  providers: [EditionEnrolments],
})
export class EditionEnrolmentsPage {
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly enrolments = inject(EditionEnrolments);
  readonly editionId = input.required<string>();
  protected readonly offer = inject(Api).resource('/editions/{id}/offer', () => ({ path: { id: this.editionId() } }));
  protected readonly tone = toneOf;
  protected readonly isOpen = isOpen;

  constructor() {
    effect(() => void this.enrolments.open(this.editionId()));
  }

  protected due = ({ order }: Enrolment) => ({
    amount: order.total.amount - order.paid.amount,
    currency: 'EUR' as const,
  });

  protected async enter(person: FoundPerson): Promise<void> {
    if (await this.enrolments.enrol(person.id)) this.done('entered', person);
  }

  protected async takePayment(enrolment: Enrolment): Promise<void> {
    const sum = formatMoney(this.due(enrolment));
    const { givenName, familyName } = enrolment.participant;
    const name = `${givenName} ${familyName}`;
    const sure = await this.confirmation.ask({
      heading: this.say('pay.heading', { sum, name }),
      text: this.say('pay.text', { sum, name }),
      action: this.say('pay.action', { sum, name }),
    });
    if (sure && (await this.enrolments.takePayment(enrolment))) this.done('paid', enrolment.participant);
  }

  protected async withdraw(enrolment: Enrolment): Promise<void> {
    const name = `${enrolment.participant.givenName} ${enrolment.participant.familyName}`;
    const sure = await this.confirmation.ask({
      heading: this.say('withdraw.heading', { name }),
      text: this.say('withdraw.text', { name }),
      action: this.say('withdraw.action', { name }),
      destructive: true,
    });
    if (sure && (await this.enrolments.withdraw(enrolment))) this.done('withdrawn', enrolment.participant);
  }

  private done(what: string, { givenName, familyName }: { givenName: string; familyName: string }): void {
    this.offer.reload();
    this.toasts.show(this.say(`done.${what}`, { name: `${givenName} ${familyName}` }));
  }

  private say(key: string, params: Record<string, string>): string {
    return this.words.translate(`enrolment.staff.${key}`, params);
  }
}
