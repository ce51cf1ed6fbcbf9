import { Client } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { inLine } from '../support/a-full-edition';
import { anEditionToDecide, decide, type DecisionWish, eur, placed, previewOf } from '../support/an-edition-to-decide';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { Told } from '../support/told';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let staff: Caller;
let sql: Client;
let told: Told;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Teresa', familyName: 'Longo' }, 'staff');
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  told = new Told(sql);
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

const placeOf = async (who: Caller, enrolmentId: string): Promise<Json> =>
  (await who.get(`/enrolments/${enrolmentId}`)).body;

afterEach(() => test.clock.set('2027-01-11T09:00:00Z'));

describe('the editions to decide', () => {
  const card = async (wish: DecisionWish, people = 0): Promise<Json> => {
    const { editionId } = await anEditionToDecide(test, wish);
    for (let count = 0; count < people; count++) await placed(test, staff, editionId);
    const { items } = (await staff.get('/staff/decisions?limit=100')).body;
    return items.find(({ id }: Json) => id === editionId);
  };

  it('say how many there are, how many it takes, when it breaks even and when it is decided', async () => {
    const wish = { minimum: 8, decidesOn: '2027-01-14', fixedCost: 60_000, capacity: 16 };
    expect(await card(wish, 5)).toEqual({
      id: expect.any(String),
      courseId: expect.any(String),
      courseTitle: 'Il primo robot',
      courseSlug: expect.any(String),
      cover: 'robotica',
      titleSuffix: '',
      status: 'open',
      startsOn: '2027-01-14',
      endsOn: '2027-01-21',
      sessionCount: 2,
      capacity: 16,
      minimum: 8,
      taken: 5,
      waiting: 0,
      why: 'soon',
      decidesOn: '2027-01-14',
      decideBy: '2027-01-14',
      daysLeft: 3,
      breakEven: 7,
      balance: eur(-15_000),
      interested: 0,
    });
  });

  it.each<[string, DecisionWish, object | undefined]>([
    ['below its minimum, without a day', { minimum: 1, days: ['2027-03-04'] }, { why: 'below-minimum', daysLeft: 52 }],
    ['without a day, near its first session', { days: ['2027-01-14'] }, { why: 'soon', decideBy: '2027-01-14' }],
    ['without any date', { minimum: 1, days: [] }, { why: 'below-minimum', daysLeft: null }],
    ['whose day is past', { decidesOn: '2027-01-08' }, { why: 'overdue', daysLeft: -3 }],
    [
      'nobody is in yet: reckoned at the lowest price',
      { minimum: 1, fixedCost: 20_000 },
      { breakEven: 4, balance: eur(-20_000) },
    ],
    ['which no number of places covers', { minimum: 1, fixedCost: 1, costPerPerson: 6_000 }, { breakEven: null }],
    ['with its minimum and a week and a day left: not there', { decidesOn: '2027-01-19' }, undefined],
    ['confirmed: not there', { minimum: 5, status: 'confirmed' }, undefined],
  ])('one %s', async (_, wish, expected) => {
    const found = await card(wish);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it('come by their day, page after page, those without one last', async () => {
    const all = (await staff.get('/staff/decisions?limit=100')).body.items.map(({ id }: Json) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: Json = await staff.get(`/staff/decisions?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...body.items.map(({ id }: Json) => id));
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('are no business of learners', async () => {
    const learner = await somebody(test);
    const { editionId } = await anEditionToDecide(test);
    const paths = [
      '/staff/decisions',
      `/staff/decisions/${editionId}`,
      `/editions/${editionId}/decision-preview?action=cancel`,
    ];
    for (const path of paths) expect((await learner.get(path)).body.code).toBe('http.not-allowed');
  });
});

describe('a decision', () => {
  it('to confirm tells everybody who has a place, with the joining instructions', async () => {
    const { editionId } = await anEditionToDecide(test, { minimum: 8 });
    const people = [await placed(test, staff, editionId), await placed(test, staff, editionId, 9_000)];
    const { preview, decided } = await decide(staff, editionId, 'confirm');
    expect(preview).toMatchObject({
      refunds: eur(0),
      forgiven: eur(0),
      seatsFreed: 0,
      sessionsGivenUp: 0,
      typeToConfirm: null,
    });
    expect(preview.messages).toEqual([
      { kind: 'edition.confirmed', count: 2, subject: 'Confermato: Il primo robot', paragraphs: expect.any(Array) },
    ]);
    expect([decided.status, decided.body]).toEqual([
      201,
      { editionId, action: 'confirm', status: 'confirmed', operationId: null },
    ]);
    await workThrough(test);
    expect(await told.times('edition.confirmed', people)).toEqual([1, 1]);
  });

  it('to postpone keeps places and payments; new dates and the new confirmation are told in their turn', async () => {
    const { editionId } = await anEditionToDecide(test, { days: ['2027-02-04', '2027-02-11'] });
    const learner = await placed(test, staff, editionId, 9_000);
    await decide(staff, editionId, 'confirm');
    const { preview } = await decide(staff, editionId, 'postpone');
    expect(preview).toMatchObject({ refunds: eur(0), seatsFreed: 0, sessionsGivenUp: 2, people: [{ place: 'kept' }] });
    await workThrough(test);
    expect((await told.mailTo(learner, 'edition.postponed')).text).toContain('Motivo: Siamo troppo pochi');
    expect((await placeOf(learner, learner.enrolmentId)).status).toBe('enrolled');

    await sql.query(
      `INSERT INTO scheduling.session (id, edition_id, space_id, title, local_date, start_time, end_time, zone, starts_at,
              ends_at, band, status, created_at, updated_at)
       SELECT $2, edition_id, space_id, title, '2027-03-04', start_time, end_time, zone, '2027-03-04T17:30Z',
              '2027-03-04T19:30Z', band, 'planned', created_at, updated_at
         FROM scheduling.session WHERE edition_id = $1 LIMIT 1`,
      [editionId, newId()],
    );
    expect((await staff.post(`/editions/${editionId}/open`)).status).toBe(200);
    await decide(staff, editionId, 'confirm');
    await workThrough(test);
    expect((await told.mailTo(learner, 'edition.reopened')).text).toContain('giovedì 4 marzo 2027, 18:30–20:30');
    expect(await told.times('edition.confirmed', [learner])).toEqual([2]);
  });

  it('to postpone gives everything back to who withdraws, and keeps the queue, also when the old date has passed', async () => {
    const { editionId } = await anEditionToDecide(test, { capacity: 1 });
    const learner = await placed(test, staff, editionId, 9_000);
    const { now } = await inLine(test, editionId);
    await decide(staff, editionId, 'postpone');
    test.clock.set('2027-02-01T09:00:00Z');
    await tick(test, 'enrolment.keep-queues');
    expect((await now()).status).toBe('waiting');
    const preview = await learner.get(`/enrolments/${learner.enrolmentId}/withdrawal-preview`);
    expect(preview.body).toEqual({ refund: eur(9_000), fullUntil: null, entitlement: null });
  });

  it('to postpone, and its new dates, are told to who waits as well', async () => {
    const { editionId } = await anEditionToDecide(test, { capacity: 1 });
    await placed(test, staff, editionId);
    const { who } = await inLine(test, editionId);
    const { preview } = await decide(staff, editionId, 'postpone');
    expect(preview).toMatchObject({
      waiting: 1,
      messages: [{ count: 1 }, { kind: 'waiting.edition-put-off', count: 1 }],
    });
    await workThrough(test);
    const { subject, text } = await told.mailTo(who, 'waiting.edition-put-off');
    expect([subject, preview.messages[1].subject]).toEqual(Array(2).fill('Rinviato: Il primo robot'));
    expect(text).toContain('Il tuo turno in lista d’attesa resta');
  });

  it('is refused when the facts have changed since, with the preview as it is now', async () => {
    const { editionId } = await anEditionToDecide(test);
    const leaving = await placed(test, staff, editionId, 9_000);
    const { fingerprint } = await previewOf(staff, editionId, 'cancel');
    await placed(test, staff, editionId);
    const body = { action: 'cancel', fingerprint, reason: 'Troppo pochi' };
    const refused = await staff.post(`/editions/${editionId}/decisions`, body);
    expect([refused.status, refused.body.code]).toEqual([409, 'enrolment.decision-outdated']);
    expect(refused.body.params.preview).toEqual(await previewOf(staff, editionId, 'cancel'));
    expect((await placeOf(leaving, leaving.enrolmentId)).status).toBe('enrolled');
    const again = { ...body, fingerprint: refused.body.params.preview.fingerprint };
    expect((await staff.post(`/editions/${editionId}/decisions`, again)).status).toBe(201);
  });

  it('that gives back more than 500 euros asks for the title', async () => {
    const { editionId } = await anEditionToDecide(test);
    for (let count = 0; count < 6; count++) await placed(test, staff, editionId, 9_000);
    const bare = await decide(staff, editionId, 'cancel');
    expect([bare.preview.refunds, bare.preview.typeToConfirm]).toEqual([eur(54_000), 'Il primo robot']);
    expect([bare.decided.status, bare.decided.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/typed', code: 'enrolment.title-not-typed' })],
    ]);
    expect((await decide(staff, editionId, 'cancel', { typed: 'il primo robot' })).decided.status).toBe(201);
  });

  it.each([
    ['without a reason', { action: 'postpone' }, 422, 'enrolment.reason-missing'],
    ['nobody has looked at', { action: 'confirm', fingerprint: 'x' }, 409, 'enrolment.decision-outdated'],
    ['to merge into nothing', { action: 'merge', reason: 'x' }, 404, 'enrolment.edition-not-found'],
    ['of no kind', { action: 'forget' }, 422, 'http.invalid-body'],
  ])('%s is refused', async (_, body, status, code) => {
    const { editionId } = await anEditionToDecide(test);
    const answer = await staff.post(`/editions/${editionId}/decisions`, { fingerprint: 'abc', ...body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('that its status does not allow is refused from the preview on', async () => {
    const { editionId } = await anEditionToDecide(test, { status: 'running' });
    expect((await previewOf(staff, editionId, 'confirm')).code).toBe('enrolment.decision-not-possible');
    expect((await staff.get(`/staff/decisions/${editionId}`)).body.possible).toEqual(['cancel']);
  });
});

describe('staff', () => {
  it('are written to once when the day is three days away, and not when it was decided', async () => {
    const near = await anEditionToDecide(test, { decidesOn: '2027-01-14', minimum: 8, title: 'Vicina' });
    await anEditionToDecide(test, { decidesOn: '2027-01-15', title: 'Lontana' });
    const learner = await placed(test, staff, near.editionId);
    await tick(test, 'enrolment.remind-to-decide');
    await tick(test, 'enrolment.remind-to-decide');
    await workThrough(test);
    const { rows } = await sql.query(
      `SELECT params->>'editionId' AS edition, count(*)::int AS times FROM notifications.message
        WHERE kind = 'edition.decision-due' AND person_id = $1 GROUP BY 1`,
      [staff.personId],
    );
    expect(rows.filter(({ edition }) => edition === near.editionId)).toEqual([{ edition: near.editionId, times: 1 }]);
    expect(rows.every(({ times }) => times === 1)).toBe(true);
    expect(await told.times('edition.decision-due', [learner])).toEqual([0]);
    const { text } = (
      await sql.query(`SELECT text FROM notifications.dev_mail WHERE subject = 'Da decidere: Vicina, 1 su 8'`)
    ).rows[0];
    expect(text).toContain('«Vicina»: iscrizioni 1, minimo 8. Si decide entro giovedì 14 gennaio 2027.');
  });
});
