import { Component, effect, inject, input, signal, viewChild } from '@angular/core';
import {
  Api,
  Confirmation,
  Empty,
  Export,
  formatMoney,
  Money,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  Seats,
  SheetTable,
  Skeleton,
  Status,
  Toasts,
  When,
} from '@bottega/platform/web';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Enrolment } from '../data/enrolment-view';
import { isOpen, toneOf } from '../data/status-tone';
import { OverdueNote } from '../overdue/overdue-note';
import { GrantGift } from '../gifts/staff/grant-gift';
import type { Turn } from '../data/waiting-view';
import { ChangePlace } from './change-place';
import { EditionEnrolments } from './edition-enrolments';
import { FullEdition, type WayIn } from './full-edition';
import { type FoundPerson, PersonPicker } from './person-picker';
import { WaitingList } from './waiting-list';

/** The roster of an edition as staff work on it, and its waiting list: enter somebody, take their money, give a place back. */
@Component({
  selector: 'bt-edition-enrolments',
  imports: [
    ChangePlace,
    Export,
    Empty,
    FullEdition,
    GrantGift,
    Money,
    More,
    OverdueNote,
    PageHeader,
    PersonPicker,
    ProblemNote,
    RouterLink,
    Seats,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    WaitingList,
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
  private readonly api = inject(Api);
  protected readonly offer = this.api.resource('/editions/{id}/offer', () => ({ path: { id: this.editionId() } }));
  protected readonly queue = new PageList<Turn>((cursor) =>
    this.api.get('/editions/{id}/waiting-entries', { path: { id: this.editionId() }, query: { cursor, limit: 100 } }),
  );
  /** For whom there is no place, until it is said what to do. */
  protected readonly withoutPlace = signal<FoundPerson | null>(null);
  protected readonly changing = signal<Enrolment | null>(null);
  private readonly gifts = viewChild(GrantGift);
  protected readonly tone = toneOf;
  protected readonly isOpen = isOpen;

  constructor() {
    effect(() => void this.enrolments.open(this.editionId()));
    effect(() => {
      this.editionId();
      void this.queue.reload();
    });
  }

  protected due = ({ order }: Enrolment) => order.due;

  protected async enter(person: FoundPerson): Promise<void> {
    if (this.offer.value()?.placesLeft === 0) this.withoutPlace.set(person);
    else if (await this.enrolments.enrol(person.id)) this.done('entered', person);
    else this.offer.reload();
  }

  protected onEntered({ person, way }: { person: FoundPerson; way: WayIn }): void {
    this.withoutPlace.set(null);
    void this.enrolments.reload();
    this.done(way === 'queue' ? 'queued' : 'added', person);
  }

  protected onGranted(person: FoundPerson): void {
    void this.enrolments.reload();
    this.done('granted', person);
  }

  protected onChanged({ place, way }: { place: Enrolment; way: 'move' | 'passOn' }): void {
    void this.enrolments.reload();
    this.done(way, place.participant);
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

  protected done(what: string, { givenName, familyName }: { givenName: string; familyName: string }): void {
    this.offer.reload();
    this.gifts()?.reload();
    void this.queue.reload();
    this.toasts.show(this.say(`done.${what}`, { name: `${givenName} ${familyName}` }));
  }

  private say(key: string, params: Record<string, string>): string {
    return this.words.translate(`enrolment.staff.${key}`, params);
  }
}
