import { Client } from 'pg';
import ical from 'ical.js';
import { FakeClock, until } from '@bottega/platform/testing';
import { aCentre, type ACentre, anInstructor, aDraft } from '../support/a-centre';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

/** Tuesdays at 18:30 across both clock changes. */
const TUESDAYS = { autumn: ['2026-10-20', '2026-10-27'], spring: ['2027-03-23', '2027-03-30'] };

let test: TestApp;
let centre: ACentre;
let sql: Client;
const clock = new FakeClock(new Date('2026-10-01T08:00:00Z'));

beforeAll(async () => {
  test = await startTestApp({ clock, role: 'all' });
  centre = await aCentre(test);
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

async function anOpenCourse(from: string, times = 2): Promise<{ editionId: string; sessions: Json[] }> {
  const instructor = await anInstructor(test, centre);
  const { id: editionId } = await aDraft(centre, { instructors: [{ personId: instructor, role: 'lead' }] });
  const planned = await centre.staff.post(`/editions/${editionId}/sessions`, {
    spaceId: centre.hall,
    recurrence: { weekdays: ['tuesday'], from, count: times, startTime: '18:30', endTime: '20:30' },
  });
  expect([planned.status, planned.body.code]).toEqual([201, undefined]);
  expect((await centre.staff.post(`/editions/${editionId}/open`)).status).toBe(200);
  expect((await centre.staff.post(`/editions/${editionId}/confirm`)).status).toBe(200);
  await allDelivered();
  const { body } = await centre.staff.get(`/editions/${editionId}`);
  return { editionId, sessions: body.sessions };
}

/** Whoever enrols while the confirmation of the edition is on its way to the roster is told of it too. */
const allDelivered = () =>
  until(
    async () => (await sql.query('SELECT FROM platform.outbox WHERE done_at IS NULL AND failed_at IS NULL')).rowCount,
    (waiting) => waiting === 0,
  );

async function enrolled(editionId: string): Promise<{ learner: Caller; enrolmentId: string; email: string }> {
  const email = `sara.${editionId}@example.org`;
  const learner = await somebody(test, { givenName: 'Sara', familyName: 'Melloni', email });
  const { status, body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
  expect(status).toBe(201);
  return { learner, enrolmentId: body.id, email };
}

const messagesOf = async ({ personId }: Caller): Promise<Json[]> =>
  (
    await sql.query(
      'SELECT kind, status, due_at FROM notifications.message WHERE person_id = $1 ORDER BY due_at, kind',
      [personId],
    )
  ).rows.map(({ kind, status, due_at }) => `${kind} ${status} ${due_at.toISOString()}`);

const mailsTo = async (email: string): Promise<Json[]> =>
  (
    await sql.query(
      'SELECT subject, text, attachments FROM notifications.dev_mail WHERE recipient LIKE $1 ORDER BY id',
      [`%${email}%`],
    )
  ).rows;

const arrives = (email: string, count: number) =>
  until(
    () => mailsTo(email),
    (mails) => mails.length >= count,
  );

describe('whoever enrols', () => {
  it.each([
    [
      'the clocks go back',
      TUESDAYS.autumn,
      ['2026-10-19T16:30', '2026-10-20T14:30', '2026-10-26T17:30', '2026-10-27T15:30'],
    ],
    [
      'the clocks go forward',
      TUESDAYS.spring,
      ['2027-03-22T17:30', '2027-03-23T15:30', '2027-03-29T16:30', '2027-03-30T14:30'],
    ],
  ])('is told of 18:30 in the mail, in the calendar and the evening before, when %s', async (_, days, reminders) => {
    const { editionId } = await anOpenCourse(days[0]!);
    const { learner, email } = await enrolled(editionId);
    const [mail] = await arrives(email, 1);
    expect(mail.subject).toBe('Il tuo posto: Il primo robot: Arduino da zero');
    expect(mail.text).toContain(', 18:30–20:30');
    const calendar = new ical.Component(
      ical.parse(Buffer.from(mail.attachments[0].content, 'base64').toString('utf8')),
    );
    const starts = calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event).startDate.toString());
    expect(starts).toEqual(days.map((day) => `${day}T18:30:00`));
    const planned = (await messagesOf(learner)).filter((message) => message.startsWith('session.'));
    expect(planned).toEqual(
      reminders.map((at, index) => `session.reminder-${index % 2 ? '2h' : '24h'} planned ${at}:00.000Z`),
    );
  });

  it('is reminded when the time comes, once, and not after withdrawing', async () => {
    const { editionId } = await anOpenCourse('2026-11-03', 1);
    const staying = await enrolled(editionId);
    const leaving = await somebody(test);
    const place = await leaving.post('/enrolments', { editionId, payBy: 'desk' });
    await leaving.post(`/enrolments/${place.body.id}/withdraw`);
    await arrives(staying.email, 1);
    clock.set('2026-11-02T17:31:00Z');
    const mails = await arrives(staying.email, 2);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Il tuo posto: Il primo robot: Arduino da zero',
      'Domani alle 18:30: Il primo robot: Arduino da zero',
    ]);
    const skipped = await until(
      () => messagesOf(leaving),
      (messages) => messages.some((message) => message.startsWith('session.reminder-24h skipped')),
    );
    expect(skipped).toContain('session.reminder-24h skipped 2026-11-02T17:30:00.000Z');
    clock.set('2026-10-01T08:00:00Z');
  });

  it('is told once of a session that moves, and reminded of the new time only', async () => {
    const { editionId, sessions } = await anOpenCourse('2026-11-17', 1);
    const { learner, email } = await enrolled(editionId);
    await arrives(email, 1);
    const moved = await centre.staff.patch(`/sessions/${sessions[0].id}`, {
      date: '2026-11-18',
      startTime: '19:00',
      endTime: '21:00',
    });
    expect([moved.status, moved.body.code]).toEqual([200, undefined]);
    const mails = await arrives(email, 2);
    expect(mails[1].subject).toBe('Cambia un incontro: Il primo robot: Arduino da zero');
    expect(mails[1].text).toContain('mercoledì 18 novembre 2026, 19:00–21:00');
    const reminders = await until(
      () => messagesOf(learner),
      (messages) => messages.filter((message) => message.startsWith('session.reminder')).length === 4,
    );
    expect(reminders.filter((message) => message.includes('2026-11-17T18:00'))).toEqual([
      'session.reminder-24h planned 2026-11-17T18:00:00.000Z',
    ]);
  });

  it('is told once of sessions that move together, with when each was', async () => {
    const { editionId } = await anOpenCourse('2027-02-02', 3);
    const { learner, email } = await enrolled(editionId);
    await arrives(email, 1);
    const shifted = await centre.staff.post(`/editions/${editionId}/sessions/shift`, { days: 7 });
    expect(shifted.status).toBe(200);
    const [, mail] = await arrives(email, 2);
    expect(mail.subject).toBe('Cambiano 3 incontri: Il primo robot: Arduino da zero');
    const [first, last] = [
      '9 febbraio 2027, 18:30–20:30. Era martedì 2',
      '23 febbraio 2027, 18:30–20:30. Era martedì 16',
    ];
    expect(mail.text).toMatch(new RegExp(`${first} febbraio[^]*${last} febbraio`));
    const { content } = mail.attachments[0];
    const events = new ical.Component(ical.parse(Buffer.from(content, 'base64').toString())).getAllSubcomponents(
      'vevent',
    );
    expect(
      events.map((event) => new ical.Event(event)).map(({ startDate, sequence }) => `${startDate} ${sequence}`),
    ).toEqual(['09', '16', '23'].map((day) => `2027-02-${day}T18:30:00 1`));
    await allDelivered();
    expect((await messagesOf(learner)).filter((message) => message.startsWith('session.moved'))).toHaveLength(1);
  });

  it('is told of a cancelled edition and given back what was paid', async () => {
    const { editionId } = await anOpenCourse('2026-12-01', 1);
    await centre.staff.put(`/prices/edition/${editionId}`, { coworker: 5_000, resident: 5_000, external: 5_000 });
    const { learner, enrolmentId, email } = await enrolled(editionId);
    const order = (await learner.get(`/enrolments/${enrolmentId}`)).body.order.id;
    await centre.staff.post(`/orders/${order}/payments`, { method: 'desk', amount: 5_000 });
    const cancelled = await centre.staff.post(`/editions/${editionId}/cancel`, { reason: 'Docente malata' });
    expect([cancelled.status, cancelled.body.code]).toEqual([200, undefined]);
    const place = await until(
      async () => (await learner.get(`/enrolments/${enrolmentId}`)).body,
      ({ status }) => status === 'cancelled',
    );
    expect(place.history.at(-1)).toMatchObject({ from: 'enrolled', to: 'cancelled', by: 'Teresa Longo' });
    expect((await learner.get(`/orders/${order}`)).body.toGiveBack).toEqual({ amount: 5_000, currency: 'EUR' });
    const mails = await until(
      () => mailsTo(email),
      (all) => all.some(({ subject }) => subject.startsWith('Annullato')),
    );
    expect(mails.find(({ subject }) => subject.startsWith('Annullato')).text).toContain('Ti restituiamo 50,00');
  });
});
