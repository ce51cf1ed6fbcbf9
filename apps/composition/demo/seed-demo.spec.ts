import { Client } from 'pg';
import { createHttpApp } from '@bottega/platform/http';
import { createTestDatabase, type TestDatabase } from '@bottega/platform/testing';
import { readSettings, type Settings } from '@bottega/platform/settings';
import { AppModule } from '../app.module';
import { FrontDoor } from './front-door';
import { seedDemo } from './seed-demo';

const NOW = new Date('2026-11-25T09:30:00Z');
const A_WHILE = 300_000;

describe('the demo centre in an empty database', () => {
  let database: TestDatabase;
  let settings: Settings;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    settings = readSettings({ PORT: '0', ROLE: 'api' }, { databaseUrl: database.url, secretKey: 'a secret for tests' });
    client = new Client({ connectionString: database.url });
    await client.connect();
    expect(await seedDemo(settings, NOW)).toBe(true);
  }, A_WHILE);

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const rows = async (sql: string, parameters: unknown[] = []) => (await client.query(sql, parameters)).rows;
  const counted = async (sql: string) =>
    Object.fromEntries((await rows(sql)).map(({ name, count }) => [name, Number(count)]));
  const ofPerson = (email: string) => `(SELECT id FROM identity.person WHERE email = '${email}')`;

  test('has three venues, eight spaces, forty courses, sixty editions, three hundred people', async () => {
    expect(
      await counted(`SELECT 'venues' AS name, count(*) FROM scheduling.venue
        UNION ALL SELECT 'spaces', count(*) FROM scheduling.space
        UNION ALL SELECT 'courses', count(*) FROM catalogue.course WHERE status = 'published'
        UNION ALL SELECT 'editions', count(*) FROM scheduling.edition
        UNION ALL SELECT 'people', count(*) FROM identity.person
        UNION ALL SELECT 'instructors', count(*) FROM scheduling.instructor`),
    ).toEqual({ venues: 3, spaces: 8, courses: 40, editions: 60, people: 300, instructors: 15 });
  });

  test('has editions past, running and to come, with their places taken as counted', async () => {
    expect(await counted('SELECT status AS name, count(*) FROM scheduling.edition GROUP BY 1')).toEqual({
      closed: 25,
      running: 12,
      confirmed: 12,
      open: 9,
      cancelled: 1,
      draft: 1,
    });
    const full = await rows(`SELECT course.slug, pool.capacity - pool.occupied AS left
      FROM scheduling.edition JOIN catalogue.course ON course.id = edition.course_id
      JOIN enrolment.seat_pool pool ON pool.edition_id = edition.id
      WHERE edition.status IN ('open', 'confirmed') AND pool.capacity - pool.occupied < 2 ORDER BY 2, 1`);
    expect(full.map(({ slug, left }) => [slug, left])).toEqual([
      ['fotografare-con-il-telefono', 0],
      ['saldare-a-stagno-e-riparare-piccoli-elettrodomestici', 0],
      ['falegnameria-costruire-uno-sgabello', 1],
      ['il-curriculum-che-si-fa-leggere', 1],
      ['la-bici-da-rimettere-in-strada', 1],
      ['stampa-3d-dal-disegno-al-pezzo', 1],
    ]);
  });

  test('has a suspended seat that was granted, one to grant and one to be paid', async () => {
    const gifts = await rows('SELECT amount, used > 0 AS used, paid FROM enrolment.suspended_seat ORDER BY paid, used');
    expect(gifts).toEqual([
      { amount: 3_000, used: false, paid: false },
      { amount: 8_000, used: false, paid: true },
      { amount: expect.any(Number), used: true, paid: true },
    ]);
  });

  test('has people waiting for what is full, and a place just freed for the learner', async () => {
    const turns = await rows(
      `SELECT entry.status, count(*)::int AS turns FROM enrolment.waiting_entry entry GROUP BY 1 ORDER BY 1`,
    );
    expect(turns).toEqual([
      { status: 'offered', turns: 1 },
      { status: 'waiting', turns: 4 },
    ]);
    const [hers] = await rows(`SELECT status FROM enrolment.waiting_entry
      WHERE person_id = ${ofPerson('corsista@bottega.example')} ORDER BY status LIMIT 1`);
    expect(hers.status).toBe('offered');
  });

  test('has sold memberships: the learner’s is an annual one, of which she used two trainings', async () => {
    expect(
      await counted(`SELECT plan.kind AS name, count(*) FROM membership.membership m
        JOIN membership.plan ON plan.id = m.plan_id WHERE m.starts_on IS NOT NULL GROUP BY 1`),
    ).toEqual({ annual: 9, community: 36, pack: 8, path: 8 });
    const hers = await rows(`SELECT lot.unit, lot.available FROM membership.lot
      JOIN membership.membership m ON m.id = lot.membership_id
      WHERE m.person_id = ${ofPerson('corsista@bottega.example')}`);
    expect(hers).toEqual([{ unit: 'training', available: 6 }]);
  });

  test('lowers prices in three ways, has a code to hand out and the proof of a concession to look at', async () => {
    const lowered = await rows(`SELECT (SELECT array_agg(kind ORDER BY kind) FROM billing.discount) AS discounts,
      (SELECT array_agg(code) FROM billing.promo_code) AS codes,
      (SELECT array_agg(status) FROM billing.concession) AS concessions`);
    expect(lowered).toEqual([
      { discounts: ['age', 'concession', 'member'], codes: ['PRIMO-CORSO'], concessions: ['declared'] },
    ]);
  });

  test('has every register of the past closed but the instructor’s last, and who teaches this evening', async () => {
    const held = await rows(`SELECT coalesce(register.state, 'none') AS state, session.local_date::text AS date,
        ${ofPerson('docente@bottega.example')} = ANY (ARRAY(
          SELECT person_id FROM scheduling.session_instructor WHERE session_id = session.id)) AS hers
      FROM scheduling.session LEFT JOIN attendance.register ON register.session_id = session.id
      WHERE session.ends_at < '${NOW.toISOString()}' AND session.status = 'planned'`);
    expect(held.filter(({ state }) => state !== 'closed')).toEqual([{ state: 'open', date: '2026-11-18', hers: true }]);
    const next = await rows(`SELECT local_date::text AS date, start_time AS time FROM scheduling.session
      JOIN scheduling.session_instructor taught ON taught.session_id = session.id
      WHERE taught.person_id = ${ofPerson('docente@bottega.example')} AND starts_at > '${NOW.toISOString()}'
      ORDER BY starts_at LIMIT 1`);
    expect(next).toEqual([{ date: '2026-11-25', time: '18:00' }]);
  });

  test('numbers its receipts without a gap, in the order of the days', async () => {
    const receipts = await rows(
      `SELECT year, number, issued_at FROM billing.document WHERE series = 'R' ORDER BY year, number`,
    );
    expect(receipts.length).toBeGreaterThan(200);
    expect(receipts.map(({ number }) => number)).toEqual(receipts.map((_, index) => index + 1));
    expect(receipts).toEqual(receipts.toSorted((a, b) => a.issued_at - b.issued_at));
  });

  test('issues them in its own name, the learner’s with the codice fiscale she gave', async () => {
    const issuers = await rows(`SELECT DISTINCT facts #>> '{issuer,name}' AS name FROM billing.document`);
    expect(issuers).toEqual([{ name: 'Banco Comune APS' }]);
    const hers = await rows(`SELECT DISTINCT facts #>> '{party,taxCode}' AS code
      FROM billing.document JOIN billing.orders ON orders.id = order_id
      WHERE payer_id = ${ofPerson('corsista@bottega.example')}`);
    expect(hers).toEqual([{ code: 'MNCSRA94P43F205U' }]);
  });

  test('has given its certificates, numbered without a gap; one is the learner’s', async () => {
    const given = await rows(`SELECT sequence, issued_at, person_id FROM certificates.certificate
      ORDER BY year, sequence`);
    expect(given.length).toBeGreaterThan(100);
    expect(given.map(({ sequence }) => sequence)).toEqual(given.map((_, index) => index + 1));
    expect(given).toEqual(given.toSorted((a, b) => a.issued_at - b.issued_at));
    const [learner] = await rows(`SELECT ${ofPerson('corsista@bottega.example')} AS id`);
    expect(given.filter(({ person_id }) => person_id === learner.id)).toHaveLength(1);
    const outcomes = await counted(`SELECT enrolment.status AS name, count(*) FROM enrolment.enrolment
      JOIN scheduling.edition ON edition.id = edition_id WHERE edition.status = 'closed' GROUP BY 1`);
    expect(Object.keys(outcomes).sort()).toEqual(['completed', 'not_completed', 'withdrawn']);
  });

  test('says nothing to anybody: what was due is withdrawn, what is due later is planned', async () => {
    const fates = await rows(`SELECT DISTINCT status, due_at > '${NOW.toISOString()}' AS later
      FROM notifications.message ORDER BY 1`);
    expect(fates).toEqual([
      { status: 'planned', later: true },
      { status: 'withdrawn', later: false },
    ]);
    expect(await rows('SELECT topic, error FROM platform.outbox WHERE done_at IS NULL')).toEqual([]);
  });

  test('lets the five accounts in; the learner finds what she did, does and will do', async () => {
    const app = await createHttpApp(AppModule.with(settings), { publicUrl: () => '', trustProxy: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const door = new FrontDoor(app);
    for (const name of ['staff', 'docente', 'corsista', 'tutor', 'admin'])
      expect(await door.as(`${name}@bottega.example`).get('/me')).toMatchObject({
        person: { email: `${name}@bottega.example`, hasPassword: true },
      });
    const { items } = await door.as('corsista@bottega.example').get<{ items: Place[] }>('/me/enrolments');
    expect(items.map(({ edition }) => edition.status).sort()).toEqual(['closed', 'confirmed', 'confirmed', 'running']);
    await app.close();
  });

  test('is not entered twice', async () => {
    const tables = await rows(`SELECT schemaname || '.' || relname AS name FROM pg_stat_user_tables ORDER BY 1`);
    const all = tables.map(({ name }) => `SELECT '${name}' AS name, count(*) FROM ${name}`).join(' UNION ALL ');
    const before = await counted(all);
    expect(await seedDemo(settings, NOW)).toBe(false);
    expect(await counted(all)).toEqual(before);
  });
});

interface Place {
  readonly edition: { readonly status: string };
}
