import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { aCentre, type ACentre, aDraft } from '../support/a-centre';
import type { Json } from '../support/browser';
import { FakeClock } from '@bottega/platform/testing';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let centre: ACentre;
beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date('2026-09-01T08:00:00Z')) });
  centre = await aCentre(test);
});
afterAll(() => test.close());

/** Twenty-five Tuesdays at 18:30, across 25 October 2026 and 28 March 2027. */
async function tuesdays(): Promise<{ editionId: string; sessions: Json[] }> {
  const { id: editionId } = await aDraft(centre, { capacity: 20 });
  const recurrence = {
    weekdays: ['tuesday'],
    from: '2026-10-13',
    count: 25,
    startTime: '18:30',
    endTime: '20:30',
    skipHolidays: false,
  };
  const body = { spaceId: centre.online, recurrence };
  const { sessions } = (
    await centre.staff.post(`/editions/${editionId}/sessions`, {
      ...body,
      titles: ['Salto; lungo, \\ e “àèì” '.repeat(5).trim()],
    })
  ).body;
  await centre.staff.post(`/editions/${editionId}/open`);
  return { editionId, sessions };
}

const feed = (editionId: string, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/editions/${editionId}.ics`, { headers });

const properties = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    summary: event.getFirstPropertyValue('summary'),
  }));

describe('the calendar of an edition', () => {
  it('says 18:30 every week, whoever reads it', async () => {
    const { editionId, sessions } = await tuesdays();
    expect(new Set(sessions.map(({ startsAt }) => startsAt.slice(11, 16)))).toEqual(new Set(['16:30', '17:30']));
    const text = await (await feed(editionId)).text();

    const component = new ICAL.Component(ICAL.parse(text));
    ICAL.TimezoneService.register(new ICAL.Timezone(component.getFirstSubcomponent('vtimezone')!));
    const events = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const wallTimes = events.map(({ startDate }) => startDate.toString());
    expect(wallTimes).toEqual(sessions.map(({ localDate }) => `${localDate}T18:30:00`));
    const instants = sessions.map(({ startsAt }) => startsAt);
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(instants);

    const others = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT') as Json[];
    expect(others.map(({ start }) => start.toISOString()).sort()).toEqual(instants);
    expect(new Set(others.map(({ start }) => start.tz))).toEqual(new Set(['Europe/Rome']));
  });

  it('is well-formed: CRLF, folded lines, escaped text, stamps in UTC', async () => {
    const { editionId, sessions } = await tuesdays();
    const response = await feed(editionId);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(
      lines.filter((line) => /^(DTSTAMP|CREATED|LAST-MODIFIED):/.test(line) && !/:\d{8}T\d{6}Z$/.test(line)),
    ).toEqual([]);
    expect(properties(text)[0]).toEqual({
      uid: `session-${sessions[0].id}@bottega.example`,
      sequence: 0,
      status: 'TENTATIVE',
      summary: `Il primo robot: Arduino da zero – ${sessions[0].title}`,
    });
  });

  it('keeps the UID of what moves with a higher SEQUENCE, and what is cancelled stays, marked so', async () => {
    const { editionId, sessions } = await tuesdays();
    const [first, second] = sessions;
    await centre.staff.post(`/editions/${editionId}/confirm`);
    await centre.staff.patch(`/sessions/${first.id}`, { startTime: '19:00', endTime: '21:00', title: 'Prova' });
    await centre.staff.post(`/sessions/${second.id}/cancel`, { reason: 'Sciopero' });
    const events = properties(await (await feed(editionId)).text());
    expect(events.slice(0, 3)).toEqual([
      {
        uid: `session-${first.id}@bottega.example`,
        sequence: 1,
        status: 'CONFIRMED',
        summary: 'Il primo robot: Arduino da zero – Prova',
      },
      {
        uid: `session-${second.id}@bottega.example`,
        sequence: 1,
        status: 'CANCELLED',
        summary: 'ANNULLATO: Il primo robot: Arduino da zero',
      },
      {
        uid: `session-${sessions[2].id}@bottega.example`,
        sequence: 0,
        status: 'CONFIRMED',
        summary: 'Il primo robot: Arduino da zero',
      },
    ]);
  });

  it('answers 304 until something changes, and 404 for a draft', async () => {
    const { editionId, sessions } = await tuesdays();
    const known = { 'if-none-match': (await feed(editionId)).headers.get('etag')! };
    expect((await feed(editionId, known)).status).toBe(304);
    await centre.staff.post(`/sessions/${sessions[0].id}/cancel`, { reason: 'Sciopero' });
    expect((await feed(editionId, known)).status).toBe(200);
    const draft = await feed((await aDraft(centre)).id);
    expect([draft.status, ((await draft.json()) as Json).code]).toEqual([404, 'scheduling.edition-not-found']);
  });
});
