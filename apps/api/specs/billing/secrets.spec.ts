import { Client } from 'pg';
import { addDays, localDate } from '@bottega/platform/kernel';
import { FakeClock, type StandInGateway, startStandInGateway, until } from '@bottega/platform/testing';
import { csv, IBAN as OURS } from '../support/a-bank';
import { made } from '../support/a-centre';
import { anEdition } from '../support/an-edition';
import { Browser } from '../support/browser';
import { PRICES } from '../support/by-card';
import { ChildApp } from '../support/child-app';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { noteWhereWritten, type Places, wordsIn } from '../support/where-written';

const CARD = '4242 4242 4242 4242';
const SENT_FROM = 'IT02A0301926102000000490887';
const AMONG_WORDS = 'DE89370400440532013000';
const TOLD_BY_STAFF = 'SM86U0322509800000000270100';
const TOLD_BY_LEARNER = 'FR1420041010050500013M02606';
const ELSEWHERE = 'GB29NWBK60161331926819';
const NOW = new Date();
const [YESTERDAY, IN_SPRING] = [-1, 60].map((days) => addDays(localDate(NOW, 'Europe/Rome'), days)) as [string, string];

let test: TestApp;
let gateway: StandInGateway;
let sql: Client;
let api: ChildApp;
let worker: ChildApp;
let secrets: string[];
const places: Places = new Map();

beforeAll(async () => {
  const clock = new FakeClock(NOW);
  test = await startTestApp({ clock });
  gateway = await startStandInGateway(clock);
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  const env = {
    ...gateway.env,
    DATABASE_URL: test.database.url,
    SECRET_KEY: 'a secret for tests',
    LOG_LEVEL: 'debug',
    RATE_LIMITS: 'off',
  };
  api = await ChildApp.prepare({ ...env, ROLE: 'api' });
  worker = await ChildApp.prepare(env, 'worker');
  await api.start();
  gateway.listener = api.url;
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET } = gateway.env;
  const ibans = [OURS, SENT_FROM, AMONG_WORDS, TOLD_BY_STAFF, TOLD_BY_LEARNER, ELSEWHERE];
  secrets = [STRIPE_SECRET_KEY!, STRIPE_WEBHOOK_SECRET!, CARD, ...ibans];
}, 180_000);

afterAll(async () => {
  await Promise.all([api.kill(), worker.kill()]);
  await sql.end();
  await gateway.stop();
  await test.close();
});

const at = ({ heldCookie }: Caller) => new Browser(api.url, {}, heldCookie);
const look = () => noteWhereWritten(places, sql, secrets);
const refusesTheKey = (times: number) => gateway.nextMeets(...Array(times).fill({ says: 401, done: false }));

async function aPlace(payBy: 'card' | 'transfer') {
  const { editionId } = await anEdition(test, { prices: PRICES, days: [IN_SPRING] });
  const learner = at(await somebody(test));
  const { id, order } = made(await learner.post('/enrolments', { editionId, payBy }));
  return { learner, enrolmentId: id as string, orderId: order.id as string };
}

/** Paid by card, with all that the gateway may say about it. */
async function aCharge() {
  const place = await aPlace('card');
  const open = () => place.learner.post(`/orders/${place.orderId}/checkout`);
  refusesTheKey(1);
  gateway.nextMeets(...Array(2).fill({ says: 500, done: false }));
  expect([(await open()).status, (await open()).status]).toEqual([500, 503]);
  const session = gateway.pay(made(await open()).url);
  const event = gateway.event('checkout.session.completed', Object.assign(session, { card: { number: CARD } }));
  await gateway.tell({ ...event, signature: event.signature.replace('v1=', 'v1=0') });
  return { ...place, tell: () => gateway.tell(event) };
}

/** A place paid in excess by transfer: statements that are wrong in every way, and the right one. */
async function aTransfer(staff: Browser) {
  const place = await aPlace('transfer');
  const { reference } = (await place.learner.get(`/orders/${place.orderId}`)).body;
  const bring = (file: string | Uint8Array<ArrayBuffer>, type = 'text/csv') =>
    staff.send('POST', '/bank-statements', file, type);
  const camt = (iban: string, end: string) =>
    `<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>${iban}</IBAN></Id></Acct><FrToDt><FrDtTm>${YESTERDAY}</FrDtTm>
     <ToDtTm>${YESTERDAY}</ToDtTm></FrToDt></Stmt></BkToCstmrStmt>${end}`;
  const statuses = [
    await bring(csv([YESTERDAY, `12o,00 ${SENT_FROM}`, SENT_FROM, 'Ada', SENT_FROM])),
    await bring(`${SENT_FROM};${AMONG_WORDS}\n${SENT_FROM}`),
    await bring(camt(SENT_FROM, ''), 'application/xml'),
    await bring(camt(ELSEWHERE, '</Document>'), 'application/xml'),
    await bring(
      csv(
        [YESTERDAY, '150,00', String(reference), 'Ada', SENT_FROM],
        [YESTERDAY, '77,00', `Bonifico da ${AMONG_WORDS} per un corso`],
      ),
    ),
  ].map(({ status }) => status);
  expect(statuses).toEqual([422, 422, 422, 409, 200]);
  const { items } = (await staff.get('/bank/movements?decided=false')).body;
  const movement = items.find(({ text }: { text: string }) => text === reference);
  expect(items.map(({ text }: { text: string }) => text)).toContain('Bonifico da DE•• 3000 per un corso');
  made(await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [place.orderId] }));
  return place;
}

/** Accounts told badly, told when the database refuses them, and told. */
async function accountsTold(staff: Browser, { learner, orderId }: Awaited<ReturnType<typeof aPlace>>) {
  const [surplus] = (await staff.get('/to-give-back')).body.items;
  const mine = (iban: string) => learner.put(`/orders/${orderId}/return-account`, { iban });
  const theirs = (iban: string) => staff.put(`/to-give-back/${surplus.id}/iban`, { iban });
  await sql.query('ALTER TABLE billing.return_account ADD CONSTRAINT none_today CHECK (false) NOT VALID');
  const refused = [await mine(TOLD_BY_LEARNER), await theirs(TOLD_BY_STAFF), await mine(`${TOLD_BY_LEARNER}7`)];
  await sql.query('ALTER TABLE billing.return_account DROP CONSTRAINT none_today');
  const taken = [await mine(TOLD_BY_LEARNER), await theirs(TOLD_BY_STAFF)];
  const shown = await staff.post(`/to-give-back/${surplus.id}/reveal-iban`, undefined, { 'idempotency-key': 'show' });
  expect([...refused, ...taken].map(({ status }) => status)).toEqual([500, 500, 422, 204, 200]);
  expect(shown.body.iban).toBe(TOLD_BY_STAFF);
}

it('no key, card or whole account is written where it is not needed, whatever goes wrong', async () => {
  const [admin, staff] = [at(await somebody(test, {}, 'admin')), at(await somebody(test, {}, 'staff'))];
  await admin.put('/bank/account', { beneficiary: 'Bottega APS', bank: 'Banca Etica', iban: `${OURS}7` });
  made(await admin.put('/bank/account', { beneficiary: 'Bottega APS', bank: 'Banca Etica', iban: OURS }));
  await accountsTold(staff, await aTransfer(staff));
  const [first, second] = [await aCharge(), await aCharge()];
  await first.tell();
  await look();

  await worker.start();
  const settled = (orderId: string) => async () => (await staff.get(`/orders/${orderId}`)).body;
  await until(settled(first.orderId), ({ status }) => status === 'paid', 30_000);
  refusesTheKey(1_000);
  await second.tell();
  made(await first.learner.post(`/enrolments/${first.enrolmentId}/withdraw`));
  const dead = async () => {
    await look();
    return (await sql.query('SELECT error FROM platform.outbox WHERE failed_at IS NOT NULL')).rows;
  };
  const letters = await until(dead, ({ length }) => length > 0, 90_000);
  gateway.calmsDown();
  await until(settled(first.orderId), ({ refunds }) => refunds.length === 1, 60_000);
  await look();
  expect(await Promise.all([api.stop(), worker.stop()])).toEqual([0, 0]);

  expect(letters).toEqual([{ error: 'The card gateway refused: StripeAuthenticationError' }]);
  expect(`${api.said}${worker.said}`.split('‹key›').length).toBeGreaterThan(8);
  expect(wordsIn(`${api.said}${worker.said}`, secrets)).toEqual([]);
  expect(Object.fromEntries([...places].map(([word, columns]) => [word, [...columns].toSorted()]))).toEqual({
    [OURS]: ['billing.bank_account.iban', 'billing.bank_statement.account_iban'],
    [SENT_FROM]: ['billing.bank_movement.payer_iban'],
    [AMONG_WORDS]: ['billing.bank_movement.payer_iban'],
    [TOLD_BY_STAFF]: ['billing.return_account.iban'],
    [TOLD_BY_LEARNER]: ['billing.return_account.iban'],
  });
}, 300_000);

it('what is written in a queue or said is found', async () => {
  const found: Places = new Map();
  await sql.query(`UPDATE platform.outbox SET payload = jsonb_build_object('iban', $1::text)`, [
    TOLD_BY_STAFF.replace(/(.{4})/g, '$1 '),
  ]);
  await noteWhereWritten(found, sql, [TOLD_BY_STAFF]);
  expect([...found.get(TOLD_BY_STAFF)!]).toContain('platform.outbox.payload');
  expect(wordsIn(`{"message":"paid with ${CARD.replaceAll(' ', '')}"}`, secrets)).toEqual([CARD]);
});
