import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Locale, zoned } from '@bottega/platform/kernel';
import type { EditionSummary } from '../queries/edition-summaries';
import type { SessionSummary } from '../queries/session-summaries';

export interface CalendarEntry {
  edition: EditionSummary;
  session: SessionSummary;
}

export interface CalendarOptions {
  name: string;
  /** The page that shows the same. */
  url: string;
  /** `PUBLISH` for feeds and for several sessions; `REQUEST` and `CANCEL` for a mail about one (RFC 5546 §3.2). */
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  locale: Locale;
  publicUrl: string;
  /** Who sends it, as in a mail's From: `Bottega <noreply@bottega.example>`. */
  organizer: string;
  attendee?: { name: string; email: string };
  /** When it is mailed, which tells the later of two with one SEQUENCE (RFC 5546 §2.1.5). A feed says when each changed. */
  stamp?: Date;
}

const REFRESH_SECONDS = 3600;
const CANCELLED = { it: 'ANNULLATO', en: 'CANCELLED' };

/**
 * Sessions as iCalendar (RFC 5545): in local time with its zone's rules, so that 18:30 stays 18:30 across a clock
 * change; each keeps its UID for ever, and a cancelled one stays, marked so, or calendars would keep it.
 */
export function toCalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const { name, url, method, organizer, attendee } = options;
  const zone = entries[0]?.session.zone;
  const calendar = ical({
    name,
    prodId: { company: 'Bottega', product: 'Programma', language: 'IT' },
    method: ICalCalendarMethod[method],
    scale: 'GREGORIAN',
    ttl: REFRESH_SECONDS,
    url,
    x: zone ? { 'X-WR-TIMEZONE': zone } : {},
    // No zone of its own: the library would write the stamps in it, which must be UTC. Each event has its zone.
    timezone: { name: null, generator: (used) => tzlib_get_ical_block(used)[0] ?? null },
  });
  const attendees = attendee ? [{ ...attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }] : [];
  for (const entry of entries) calendar.createEvent({ ...eventOf(entry, options), organizer, attendees });
  return calendar.toString();
}

function eventOf({ edition, session }: CalendarEntry, { publicUrl, locale, method, stamp }: CalendarOptions) {
  const { id, startsAt, endsAt, zone, sequence, createdAt, remote, spaceName, venueName, venueAddress } = session;
  const changedAt = session.updatedAt > edition.statusChangedAt ? session.updatedAt : edition.statusChangedAt;
  const name = [edition.courseTitle, session.title].filter(Boolean).join(' – ');
  return {
    id: `session-${id}@${new URL(publicUrl).host}`,
    start: zoned(startsAt, zone),
    end: zoned(endsAt, zone),
    timezone: zone,
    stamp: stamp ?? changedAt,
    created: createdAt,
    lastModified: changedAt,
    sequence,
    status: statusOf(edition, session, method),
    summary: session.status === 'cancelled' ? `${CANCELLED[locale]}: ${name}` : name,
    description: session.cancelledBecause,
    location: remote ? spaceName : `${spaceName}, ${venueName}, ${venueAddress}`,
    url: `${publicUrl}/corsi/${edition.courseSlug}`,
  };
}

function statusOf(edition: EditionSummary, session: SessionSummary, method: CalendarOptions['method']) {
  if (session.status === 'cancelled' || method === 'CANCEL') return ICalEventStatus.CANCELLED;
  return edition.status === 'open' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
