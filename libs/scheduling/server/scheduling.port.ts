import { Injectable } from '@nestjs/common';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { AddPlace, type PlaceAdded } from './application/add-place';
import { ChangeEditionStatus, type DecidedStatus } from './application/change-edition-status';
import { Calendars, type CalendarWish, type FeedWish } from './calendar/calendars';
import { EditionSummaries, type EditionSummary } from './queries/edition-summaries';
import { SessionSummaries, type SessionSummary } from './queries/session-summaries';

/** The programme as other capabilities may read it. */
@Injectable()
export class Programme {
  constructor(
    private readonly allEditions: EditionSummaries,
    private readonly allSessions: SessionSummaries,
    private readonly calendars: Calendars,
    private readonly places: AddPlace,
    private readonly changeStatus: ChangeEditionStatus,
  ) {}

  async edition(id: string): Promise<EditionSummary | undefined> {
    return (await this.allEditions.find([id]))[0];
  }

  editions(ids: readonly string[]): Promise<EditionSummary[]> {
    return this.allEditions.find(ids);
  }

  async session(id: string): Promise<SessionSummary | undefined> {
    return (await this.allSessions.find([id]))[0];
  }

  /** Cancelled ones included, in the order they are held. */
  sessionsOf(editionId: string): Promise<SessionSummary[]> {
    return this.allSessions.ofEdition(editionId);
  }

  /** What somebody teaches and that was not cancelled, from an instant up to another. */
  sessionsTaughtBy(personId: string, from: Date, to: Date): Promise<SessionSummary[]> {
    return this.allSessions.taughtBy(personId, from, to);
  }

  /** Raises the capacity by one, on record. Inside a unit of work it joins it. */
  addPlace(editionId: string, by: PlaceAdded): Promise<void> {
    return this.places.run(editionId, by);
  }

  /** Changes what an edition is, in the caller's transaction; whoever listens is told. */
  decide(actorId: string, editionId: string, to: DecidedStatus, reason: string): Promise<void> {
    return this.changeStatus.run(actorId, editionId, to, reason);
  }

  /** These sessions as a feed to subscribe to: a year back and forth, what was called off for a month. */
  feedOf(sessionIds: readonly string[], wish: FeedWish): Promise<string> {
    return this.calendars.of(sessionIds, wish);
  }

  /** The edition's sessions as iCalendar, to publish or to attach to a mail. */
  async calendarOf(editionId: string, wish: CalendarWish = {}): Promise<string> {
    const calendar = await this.calendars.ofEdition(editionId, wish);
    if (calendar === undefined) throw schedulingErrors('edition-not-found', { editionId });
    return calendar;
  }
}
