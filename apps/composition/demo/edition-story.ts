import { toInstant, weekday } from '@bottega/platform/kernel';
import { type SpaceKey, ZONE, spaces, venues } from './content/centre';
import type { CourseContent } from './content/course-content';
import { courses } from './content/courses';
import { type EditionContent, TONIGHT } from './content/editions';
import { DAY, MINUTE, earliest, later } from './content/instants';
import { hasAccount, instructors } from './content/instructors';
import { type PlaceContent, opensAt, takesUntil } from './content/places';
import { PlaceStory } from './place-story';
import type { Stage } from './stage';
import type { Timeline } from './timeline';

/** A register is closed when people have gone. */
const GONE = 10 * MINUTE;

/** What becomes of an edition, from its planning to its last register. */
export class EditionStory {
  private id = '';
  private sessionIds: readonly string[] = [];
  private readonly places: readonly PlaceStory[];

  constructor(
    private readonly stage: Stage,
    private readonly edition: EditionContent,
    places: readonly PlaceContent[],
  ) {
    this.places = places.map((place) => new PlaceStory(stage, place, () => this.id));
  }

  tell(timeline: Timeline): void {
    const { edition, stage } = this;
    const { now } = stage.moment;
    const opened = opensAt(edition, stage.moment);
    timeline.at(later(opened, -3 * DAY), () => this.plan());
    if (edition.status === 'draft') return;
    timeline.at(opened, () => this.become('open'));
    for (const place of this.places) place.tell(timeline);
    if (edition.status === 'cancelled')
      timeline.at(takesUntil(edition, stage.moment), () => this.become('cancel', TOO_FEW));
    if (['closed', 'running', 'confirmed'].includes(edition.status))
      timeline.at(earliest(decisionOf(edition), later(now, -DAY)), () => this.become('confirm'));
    this.registersTaken().forEach((at, index) => {
      timeline.at(at, () => this.takeRegister(index));
      timeline.at(at, () => stage.catchUp());
    });
  }

  private async plan(): Promise<void> {
    const { staff, centreId, spaceIds, courseIds, personIds } = this.stage;
    const { course: key, titleSuffix, decidesOn, instructor, space, sessions } = this.edition;
    const { capacity, minimum, prices, toBring }: CourseContent = courses[key];
    const { id } = await staff.post<{ id: string }>(`/courses/${courseIds.get(key)}/editions`, {
      centreId,
      titleSuffix,
      capacity,
      minimum,
      decidesOn,
      fixedCost: costOf(courses[key]),
      prices,
      instructors: [{ personId: personIds.get(instructor), role: 'lead' }],
      joiningInstructions: [howToGetThere(space), toBring].filter(Boolean).join('\n\n'),
    });
    const { sessions: held } = await staff.post<{ sessions: { id: string }[] }>(`/editions/${id}/sessions`, {
      spaceId: spaceIds.get(space),
      recurrence: recurrenceOf(this.edition),
      titles: sessions.map(({ title }) => title),
    });
    this.id = id;
    this.sessionIds = held.map((session) => session.id);
  }

  private become(what: 'open' | 'confirm' | 'cancel', reason?: string): Promise<void> {
    return this.stage.staff.post(`/editions/${this.id}/${what}`, reason ? { reason } : undefined);
  }

  /**
   * Taken by the instructor, where it is the one who signs in, or by the staff from the sheet. The last one of this
   * evening’s edition is still as the instructor left it: two people to mark, not closed.
   */
  private async takeRegister(index: number): Promise<void> {
    const { door, staff } = this.stage;
    const instructor = instructors[this.edition.instructor];
    const keeper = hasAccount(instructor) ? door.as(instructor.email) : staff;
    const path = `/sessions/${this.sessionIds[index]}/attendance`;
    const entries = this.places.flatMap((place) => place.entryFor(index));
    const isLeftOpen = this.edition.key === TONIGHT && index === this.registersTaken().length - 1;
    await keeper.put(path, { entries: isLeftOpen ? entries.slice(2) : entries });
    if (!isLeftOpen) await keeper.post(`${path}/close`);
  }

  private registersTaken(): Date[] {
    const { edition, stage } = this;
    return edition.sessions.map(({ period }) => later(period.endsAt, GONE)).filter((at) => at < stage.moment.now);
  }
}

const TOO_FEW =
  'Siete in pochi e per lavorare bene serve un gruppo più grande. Ci dispiace: riproviamo tra qualche mese.';

/** The minimum stands just above what pays for the evening; what is free is paid for by others. */
const costOf = ({ minimum, prices }: CourseContent): number | null =>
  prices.external > 0 ? (minimum - 1) * prices.resident : null;

const decisionOf = ({ decidesOn }: EditionContent) => toInstant(decidesOn, '10:00', ZONE);

function recurrenceOf({ sessions }: EditionContent) {
  const { date: from, startTime, endTime } = sessions[0]!.slot;
  const weekdays = [...new Set(sessions.map(({ slot }) => weekday(slot.date)))];
  return { from, weekdays, startTime, endTime, count: sessions.length };
}

function howToGetThere(space: SpaceKey): string {
  const { remote, venue } = spaces[space];
  return remote
    ? 'Collegati da https://aula.example.org/banco-comune: si apre dieci minuti prima.'
    : venues[venue].accessNotes;
}
