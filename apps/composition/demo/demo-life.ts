import type { INestApplicationContext } from '@nestjs/common';
import { Enrolments } from '@bottega/enrolment/server';
import { People } from '@bottega/identity/server';
import { Messages } from '@bottega/notifications/server';
import { InlineWorker } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { type EditionContent, editionsAt } from './content/editions';
import { fiscalParties } from './content/fiscal-parties';
import { DAY, HOUR, earliest, later } from './content/instants';
import type { Moment } from './content/moment';
import { type PersonContent, peopleOn } from './content/people';
import { type PlaceContent, opensAt, placesIn } from './content/places';
import { EditionStory } from './edition-story';
import { asNewPerson } from './enter-person';
import type { FrontDoor } from './front-door';
import { giveSeats } from './give-seats';
import type { MovingClock } from './moving-clock';
import { putMembershipsOnSale, tellOfSales } from './sell-memberships';
import { setPrices } from './set-prices';
import { setUpCatalogue } from './set-up-catalogue';
import { foundCentre, setUpPlaces } from './set-up-centre';
import type { Stage } from './stage';
import { standInLine } from './stand-in-line';
import { Timeline } from './timeline';

/** The centre from the day it opened its doors to this moment. */
export class DemoLife {
  private readonly people: readonly PersonContent[];
  private readonly editions: readonly EditionContent[];
  private readonly places: ReadonlyMap<string, readonly PlaceContent[]>;
  private readonly opening: Date;
  private readonly personIds = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly door: FrontDoor,
    private readonly clock: MovingClock,
    private readonly moment: Moment,
  ) {
    this.people = peopleOn(moment.today);
    this.editions = editionsAt(moment);
    this.places = placesIn(this.editions, this.people, moment);
    this.opening = later(earliest(moment.now, ...this.editions.map((edition) => opensAt(edition, moment))), -7 * DAY);
  }

  async live(): Promise<void> {
    this.clock.moveTo(this.opening);
    const stage = await this.openTheDoors();
    const timeline = new Timeline();
    for (const person of this.people) this.tellOfArrival(person, stage, timeline);
    const known = this.people.map((person) => ({ person, arrival: this.arrivalOf(person) }));
    tellOfSales(stage, await putMembershipsOnSale(stage), known, timeline);
    for (const edition of this.editions) new EditionStory(stage, edition, this.places.get(edition.key)!).tell(timeline);
    await timeline.play(this.clock);
    this.clock.moveTo(this.moment.now);
    await stage.catchUp();
    await standInLine(stage, this.people);
    await setPrices(stage);
    await giveSeats(stage, this.people);
    await stage.catchUp();
    await this.keepQuiet();
  }

  /** The administrator founds the centre, the staff enter the rest. */
  private async openTheDoors(): Promise<Stage> {
    const colleagues = this.people.filter(({ role }) => role !== null);
    const founder = colleagues.find(({ role }) => role === 'admin')!;
    await this.enter(founder, null);
    const centreId = await foundCentre(this.door.as(founder.email!));
    for (const colleague of colleagues.filter((each) => each !== founder)) await this.enter(colleague, centreId);
    const staff = this.door.as(colleagues.find(({ role }) => role === 'staff')!.email!);
    return {
      moment: this.moment,
      door: this.door,
      staff,
      enrolments: this.app.get(Enrolments),
      centreId,
      spaceIds: await setUpPlaces(centreId, staff, this.moment.today),
      courseIds: await setUpCatalogue(staff, this.personIds),
      personIds: this.personIds,
      members: new Set(),
      catchUp: () => this.catchUp(),
    };
  }

  /** People come when they first want something, and some just to look. */
  private tellOfArrival(person: PersonContent, { centreId }: Stage, timeline: Timeline): void {
    if (!this.personIds.has(person.key)) timeline.at(this.arrivalOf(person), () => this.enter(person, centreId));
  }

  private arrivalOf(person: PersonContent): Date {
    const theirs = [...this.places.values()].flat().filter((place) => place.person === person);
    const [first, ...others] = theirs.map(({ takenAt }) => takenAt);
    return first ? later(earliest(first, ...others), -HOUR) : this.opening;
  }

  private async enter(person: PersonContent, centreId: string | null): Promise<void> {
    this.personIds.set(person.key, await this.app.get(People).register(asNewPerson(person, centreId)));
    const party = fiscalParties[person.key];
    if (party) await this.door.as(person.email!).put('/me/fiscal-party', party);
  }

  /** What the workers do by themselves: editions start and end, trainings are used, certificates are made out. */
  private async catchUp(): Promise<void> {
    const worker = this.app.get(InlineWorker);
    await worker.tick('scheduling.advance-editions');
    await worker.tick('enrolment.use-entitlements');
    await worker.work('events', 'documents');
  }

  /** What had to be said while the story was told is taken back: these people have no letter box. */
  private async keepQuiet(): Promise<void> {
    await this.app.get(UnitOfWork).run(() => this.app.get(Messages).withdrawDue(this.moment.now));
    await this.app.get(InlineWorker).drop('mail');
  }
}
