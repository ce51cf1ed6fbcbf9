import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { Json } from './browser';

export interface ReadEvent {
  uid: string;
  sequence: number;
  status: string;
  /** As its zone's clocks show it. */
  starts: string;
  instant: string;
}

/** What two independent programs make of a calendar: they must agree. */
export function readCalendar(text: string): ReadEvent[] {
  const component = new ICAL.Component(ICAL.parse(text));
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = component.getAllSubcomponents('vevent').map((event) => {
    const { uid, sequence, startDate } = new ICAL.Event(event);
    const status = String(event.getFirstPropertyValue('status'));
    return { uid, sequence, status, starts: startDate.toString(), instant: startDate.toJSDate().toISOString() };
  });
  const others = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT') as Json[];
  const seen = others.map(({ uid, sequence, status, start }) => ({
    uid,
    sequence: Number(sequence),
    status,
    starts: wallTime(start, start.tz),
    instant: start.toISOString(),
  }));
  const byUid = (one: { uid: string }, other: { uid: string }) => one.uid.localeCompare(other.uid);
  expect(seen.sort(byUid)).toEqual([...events].sort(byUid));
  return events;
}

function wallTime(instant: Date, zone: string): string {
  const clock = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return clock.toPlainDateTime().toString({ smallestUnit: 'second' });
}
