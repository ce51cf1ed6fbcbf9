import type { StandInGateway } from '@bottega/platform/testing';
import { UnitOfWork } from '@bottega/platform/persistence';
import { anEdition } from '../support/an-edition';
import { Browser } from '../support/browser';
import { byCard, PRICES, startCardApp } from '../support/by-card';
import { somebody } from '../support/people';
import type { TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let gateway: StandInGateway;
let close: () => Promise<void>;

beforeAll(async () => ({ test, gateway, close } = await startCardApp()));
afterAll(() => close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

interface Mail {
  subject: string;
  text: string;
  recipient: string;
}

async function mails(): Promise<Mail[]> {
  await workThrough(test);
  const uow = test.app.get(UnitOfWork);
  return uow.run(() => uow.query<Mail>('SELECT * FROM notifications.dev_mail ORDER BY id'));
}

/** As whoever clicks on the link of the mail, on a device where nobody is signed in. */
async function fromTheMail(orderId: string) {
  const link = `/recesso/${orderId}?chiave=`;
  const { text } = (await mails()).find((mail) => mail.text.includes(link))!;
  const key = new RegExp(`/recesso/${orderId}\\?chiave=([\\w-]+)`).exec(text)![1]!;
  const stranger = new Browser(test.url);
  const said = { key, name: 'Ada Persona', email: 'ada@altrove.example' };
  return {
    key,
    text,
    show: () => stranger.get(`/withdrawals/${orderId}?key=${key}`),
    state: (facts: object = {}) => stranger.post(`/withdrawals/${orderId}`, { ...said, ...facts }),
  };
}

it('is told in the mail of the order, with its last day, and reached from there without signing in', async () => {
  const place = await byCard(test, gateway);
  await place.pay();
  const mail = await fromTheMail(place.orderId);
  expect(mail.text).toContain('Fino a lunedì 25 gennaio 2027 puoi ripensarci');
  expect((await mail.show()).body).toEqual({
    orderId: place.orderId,
    payerName: expect.stringMatching(/^Ada Persona/),
    email: expect.stringMatching(/@example\.org$/),
    what: ['Il primo robot'],
    method: 'card',
    concludedAt: '2027-01-11T09:00:00.000Z',
    lastDay: '2027-01-25',
    hasRight: true,
    stands: true,
    paid: { amount: 12_000, currency: 'EUR' },
    back: { amount: 0, currency: 'EUR' },
    receivedAt: null,
    refundDueOn: null,
  });
});

it('gives everything back to the card, whatever the course keeps, and confirms day and time to the address stated', async () => {
  const place = await byCard(test, gateway, { days: ['2027-01-12'] });
  await place.pay();
  const mail = await fromTheMail(place.orderId);
  const { status, body } = await mail.state();
  expect([status, body.receivedAt, body.refundDueOn, body.back.amount, body.stands]).toEqual([
    200,
    '2027-01-11T09:00:00.000Z',
    '2027-01-25',
    12_000,
    false,
  ]);
  expect((await place.now()).status).toBe('withdrawn');
  await workThrough(test);
  await tick(test, 'billing.look-after-card-refunds');
  expect((await place.order()).refunds.map(({ amount }: { amount: { amount: number } }) => amount.amount)).toEqual([
    12_000,
  ]);
  const confirmations = (await mails()).filter(({ recipient }) => recipient === 'ada@altrove.example');
  expect(confirmations.map(({ subject }) => subject)).toEqual(['Recesso ricevuto']);
  expect(confirmations[0]!.text).toContain('lunedì 11 gennaio 2027 alle ore 10:00:00');
  expect(confirmations[0]!.text).toContain('sulla stessa carta, entro lunedì 25 gennaio 2027');
});

it('said twice is said once', async () => {
  const place = await byCard(test, gateway);
  await place.pay();
  const mail = await fromTheMail(place.orderId);
  const first = await mail.state();
  test.clock.advance({ days: 1 });
  const again = await mail.state({ email: 'altra@altrove.example' });
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect((await mails()).filter(({ recipient }) => recipient === 'altra@altrove.example')).toEqual([]);
});

it('keeps the part of a course already held', async () => {
  const place = await byCard(test, gateway, { days: ['2027-01-13', '2027-01-20', '2027-01-27'] });
  await place.pay();
  test.clock.set('2027-01-14T09:00:00Z');
  const { body } = await (await fromTheMail(place.orderId)).state();
  expect(body.back.amount).toBe(8_000);
});

it.each([
  ['is over', '2027-01-25T22:59:59Z', '2027-01-25T23:00:00Z', 'billing.withdrawal-over', ['2027-03-11']],
  ['was all held', '2027-01-13T17:00:00Z', '2027-01-13T20:00:00Z', 'billing.nothing-to-withdraw', ['2027-01-13']],
])('is refused once it %s, and not before', async (_, before, after, code, days) => {
  const [early, late] = [await byCard(test, gateway, { days }), await byCard(test, gateway, { days })];
  for (const place of [early, late]) await place.pay();
  const [first, second] = [await fromTheMail(early.orderId), await fromTheMail(late.orderId)];
  test.clock.set(before);
  const accepted = await first.state();
  test.clock.set(after);
  expect([accepted.status, (await second.state()).body.code, (await late.now()).status]).toEqual([
    200,
    code,
    'enrolled',
  ]);
});

it('is for whoever holds the key of that order, and for nobody else', async () => {
  const [place, other] = [await byCard(test, gateway), await byCard(test, gateway)];
  for (const one of [place, other]) await one.pay();
  const { key } = await fromTheMail(other.orderId);
  const stranger = new Browser(test.url);
  const codes = [
    (await stranger.get(`/withdrawals/${place.orderId}`)).body.code,
    (await stranger.get(`/withdrawals/${place.orderId}?key=${key}`)).body.code,
    (await stranger.post(`/withdrawals/${place.orderId}`, { key, name: 'x', email: 'x@example.org' })).body.code,
  ];
  expect(codes).toEqual(Array(3).fill('billing.order-not-found'));
});

it('is not there for what staff entered at the desk, nor for what costs nothing', async () => {
  const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-11'] });
  const [staff, learner] = [await somebody(test, {}, 'staff'), await somebody(test)];
  const desk = await staff.post('/enrolments', { editionId, payBy: 'desk', participantId: learner.personId });
  const free = await learner.post('/enrolments', { editionId: (await anEdition(test)).editionId, payBy: 'free' });
  const texts = (await mails()).map(({ text }) => text);
  for (const { body } of [desk, free])
    expect(texts.filter((text) => text.includes(`/recesso/${body.order.id}`))).toEqual([]);
});
