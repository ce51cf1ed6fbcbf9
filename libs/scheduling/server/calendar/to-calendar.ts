import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Locale, zoned } from '@bottega/platform/kernel';
import type { EditionSummary } from '../queries/edition-summaries';
import type { SessionSummary } from '../queries/session-summaries';

export interface CalendarOptions {
  /** `PUBLISH` for feeds and for several sessions; `REQUEST` and `CANCEL` for a mail about one (RFC 5546 §3.2). */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  locale: Locale;
  publicUrl: string;
  /** Who sends it, as in a mail's From: `Bottega <noreply@bottega.example>`. */
  organizer: string;
  attendee?: { name: string; email: string };
}

const REFRESH_SECONDS = 3600;
const CANCELLED = { it: 'ANNULLATO', en: 'CANCELLED' };

/**
 * The sessions of an edition as iCalendar (RFC 5545): in local time with its zone's rules, so that 18:30 stays 18:30
 * across a clock change; each keeps its UID for ever, and a cancelled one stays, marked so, or calendars would keep it.
 */
export function toCalendar(
  edition: EditionSummary,
  sessions: readonly SessionSummary[],
  options: CalendarOptions,
): string {
  const { method, publicUrl, organizer } = options;
  const calendar = ical({
    name: edition.courseTitle,
    prodId: { company: 'Bottega', product: 'Programma', language: 'IT' },
    method: ICalCalendarMethod[method],
    scale: 'GREGORIAN',
    ttl: REFRESH_SECONDS,
    url: `${publicUrl}/corsi/${edition.courseSlug}`,
    x: { 'X-WR-TIMEZONE': edition.zone },
    // No zone of its own: the library would write the stamps in it, which must be UTC. Each event has its zone.
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null },
  });
  for (const session of sessions) {
    calendar.createEvent({
      ...eventOf(edition, session, options),
      organizer,
      attendees: options.attendee ? [{ ...options.attendee, rsvp: false }] : [],
    });
  }
  return calendar.toString();
}

function eventOf(edition: EditionSummary, session: SessionSummary, { publicUrl, locale }: CalendarOptions) {
  const { id, startsAt, endsAt, zone, sequence, createdAt, remote, spaceName, venueName, venueAddress } = session;
  const changedAt = session.updatedAt > edition.statusChangedAt ? session.updatedAt : edition.statusChangedAt;
  const isCancelled = session.status === 'cancelled';
  const name = [edition.courseTitle, session.title].filter(Boolean).join(' – ');
  return {
    id: `session-${id}@${new URL(publicUrl).host}`,
    start: zoned(startsAt, zone),
    end: zoned(endsAt, zone),
    timezone: zone,
    stamp: changedAt,
    created: createdAt,
    lastModified: changedAt,
    sequence,
    status: isCancelled
      ? ICalEventStatus.CANCELLED
      : edition.status === 'open'
        ? ICalEventStatus.TENTATIVE
        : ICalEventStatus.CONFIRMED,
    summary: isCancelled ? `${CANCELLED[locale]}: ${name}` : name,
    description: session.cancelledBecause,
    location: remote ? spaceName : `${spaceName}, ${venueName}, ${venueAddress}`,
    url: `${publicUrl}/corsi/${edition.courseSlug}`,
  };
}
