import { FakeClock } from '@bottega/platform/testing';
import ICAL from 'ical.js';
import { Client } from 'pg';
import { aCentre, type ACentre, aDraft, made } from '../support/a-centre';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { readCalendar } from '../support/read-calendar';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let centre: ACentre;
let sql: Client;
beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date('2027-03-08T09:00:00Z')) });
  centre = await aCentre(test);
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

/** Three Tuesdays at 18:30, the last of them in summer time, and somebody who comes. */
async function aPlace() {
  const { id: editionId } = await aDraft(centre);
  const recurrence = { weekdays: ['tuesday'], from: '2027-03-16', count: 3, startTime: '18:30', endTime: '20:30' };
  const plan = { spaceId: centre.online, recurrence };
  const { sessions } = made(await centre.staff.post(`/editions/${editionId}/sessions`, plan));
  made(await centre.staff.post(`/editions/${editionId}/open`));
  const learner = await somebody(test, { givenName: 'Sara', familyName: 'Melloni' });
  const { id: enrolmentId } = made(await learner.post('/enrolments', { editionId, payBy: 'free' }));
  return { editionId, learner, enrolmentId, sessions: sessions as Json[] };
}

/** What the calendar of somebody is asked to do by the last mail they got: a line a file. */
async function asked({ personId }: Caller) {
  await tick(test, 'notifications.enqueue-due');
  await workThrough(test);
  const { rows } = await sql.query(
    `SELECT mail.attachments FROM notifications.dev_mail mail JOIN identity.person ON mail.recipient = person.email
      WHERE person.id = $1 ORDER BY mail.id DESC LIMIT 1`,
    [personId],
  );
  return rows[0].attachments.map(({ method, content }: Json) => {
    const text = Buffer.from(content, 'base64').toString('utf8');
    const vcalendar = new ICAL.Component(ICAL.parse(text));
    expect(vcalendar.getFirstPropertyValue('method')).toBe(method);
    const attendees = vcalendar.getFirstSubcomponent('vevent')!.getAllProperties('attendee');
    return { method, events: readCalendar(text), attendees: attendees.map((one) => one.getFirstValue()) };
  });
}

const summary = ({ method, events }: Json) => [
  method,
  ...events.map(({ uid, sequence, status, starts }: Json) => [uid, sequence, status, starts]),
];
const uidOf = ({ id }: Json) => `session-${id}@bottega.example`;

it('whoever enrols is given all the dates', async () => {
  const { learner, sessions } = await aPlace();
  const days = sessions.map((session) => [uidOf(session), 0, 'TENTATIVE', `${session.localDate}T18:30:00`]);
  expect((await asked(learner)).map(summary)).toEqual([['PUBLISH', ...days]]);
});

it('a date that moves is asked for anew: the same UID, a higher SEQUENCE, to whoever reads it', async () => {
  const { learner, sessions } = await aPlace();
  const change = { date: '2027-03-31', startTime: '19:00', endTime: '21:00' };
  made(await centre.staff.patch(`/sessions/${sessions[2].id}`, change));
  const files = await asked(learner);
  expect(files.map(summary)).toEqual([['REQUEST', [uidOf(sessions[2]), 1, 'TENTATIVE', '2027-03-31T19:00:00']]]);
  const { email } = (await learner.get('/me')).body.person;
  expect(files[0].attendees).toEqual([`MAILTO:${email}`]);
});

it('a date that is called off is taken back', async () => {
  const { learner, sessions } = await aPlace();
  made(await centre.staff.post(`/sessions/${sessions[0].id}/cancel`, { reason: 'Sciopero' }));
  expect((await asked(learner)).map(summary)).toEqual([
    ['CANCEL', [uidOf(sessions[0]), 1, 'CANCELLED', '2027-03-16T18:30:00']],
  ]);
});

it.each<[string, number, (place: Awaited<ReturnType<typeof aPlace>>) => Promise<unknown>]>([
  ['a place given back', 0, ({ learner, enrolmentId }) => learner.post(`/enrolments/${enrolmentId}/withdraw`)],
  [
    'an edition called off',
    1,
    ({ editionId }) => centre.staff.post(`/editions/${editionId}/cancel`, { reason: 'Docente malata' }),
  ],
])('%s takes back every date to come, a file each', async (_, sequence, end) => {
  const place = await aPlace();
  await asked(place.learner);
  test.clock.set('2027-03-17T09:00:00Z');
  await end(place);
  const toCome = place.sessions.slice(1);
  expect((await asked(place.learner)).map(summary)).toEqual(
    toCome.map((session) => ['CANCEL', [uidOf(session), sequence, 'CANCELLED', `${session.localDate}T18:30:00`]]),
  );
  test.clock.set('2027-03-08T09:00:00Z');
});

it('who comes back is given the dates again, later than they were taken', async () => {
  const { learner, enrolmentId, editionId } = await aPlace();
  await learner.post(`/enrolments/${enrolmentId}/withdraw`);
  const stampOf = async () => {
    const { rows } = await sql.query(
      `SELECT mail.attachments FROM notifications.dev_mail mail JOIN identity.person ON mail.recipient = person.email
        WHERE person.id = $1 ORDER BY mail.id DESC LIMIT 1`,
      [learner.personId],
    );
    return /DTSTAMP:(\w+)/.exec(Buffer.from(rows[0].attachments[0].content, 'base64').toString('utf8'))![1];
  };
  expect((await asked(learner)).map(({ method }: Json) => method)).toEqual(['CANCEL', 'CANCEL', 'CANCEL']);
  const taken = await stampOf();
  test.clock.advance({ minutes: 5 });
  made(await learner.post('/enrolments', { editionId, payBy: 'free' }));
  expect((await asked(learner)).map(({ method }: Json) => method)).toEqual(['PUBLISH']);
  expect([taken, await stampOf()]).toEqual(['20270308T090000Z', '20270308T090500Z']);
});
