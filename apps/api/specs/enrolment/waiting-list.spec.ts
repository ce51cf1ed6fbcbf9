import { aFullEdition, inLine } from '../support/a-full-edition';
import { anEdition } from '../support/an-edition';
import { keyMailedFor, toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

const enrol = (who: Caller, editionId: string, extra: object = {}) =>
  who.post('/enrolments', { editionId, payBy: 'free', ...extra });
const outcome = ({ status, body }: { status: number; body: { code?: string; status?: string } }) => [
  status,
  body.code ?? body.status,
];

describe('a place that comes free', () => {
  it('is held for the first in line for 24 hours, and they are told', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 1, { days: ['2027-02-11'] });
    const [first, second] = [await inLine(test, editionId), await inLine(test, editionId)];
    await giveOneBack();
    const { status, offeredUntil, position } = await first.now();
    expect([status, offeredUntil, position]).toEqual(['offered', '2027-01-12T09:00:00.000Z', null]);
    expect((await second.now()).position).toBe(1);
    expect((await toldTo(test, first.who.personId)).sort()).toEqual([
      'waiting.joined',
      'waiting.offer-expiring',
      'waiting.offered',
    ]);
  });

  it('is held for half of the time left when the start is near', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 1, { days: ['2027-01-11'] });
    const first = await inLine(test, editionId);
    await giveOneBack();
    expect((await first.now()).offeredUntil).toBe('2027-01-11T13:15:00.000Z');
  });

  it('becomes theirs when they accept it, at the price of today', async () => {
    const prices = { coworker: 9_000, resident: 10_500, external: 12_000 };
    const { editionId, giveOneBack } = await aFullEdition(test, 1, { prices });
    const first = await inLine(test, editionId, { payBy: 'desk' });
    await giveOneBack();
    const accepted = await first.answer('accept');
    expect(outcome(accepted)).toEqual([200, 'accepted']);
    const { status, order } = (await first.who.get(`/enrolments/${accepted.body.enrolmentId}`)).body;
    expect([status, order.total.amount]).toEqual(['pending', 12_000]);
    const again = await first.answer('accept');
    expect([again.status, again.body]).toEqual([200, accepted.body]);
  });

  it('is accepted or declined from the mail without signing in, by whoever has its link and nobody else', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 2);
    const [first, second] = [await inLine(test, editionId), await inLine(test, editionId)];
    await giveOneBack();
    await giveOneBack();
    const [stranger, key] = [await somebody(test), await keyMailedFor(test, first.id)];
    const answers = [
      await stranger.post(`/waiting-entries/${first.id}/accept`, {}),
      await stranger.post(`/waiting-entries/${second.id}/accept`, { key }),
      await test.app.inject({ url: `/api/v1/waiting-entries/${first.id}?key=${key}` }).then(plain),
      await post(`/waiting-entries/${first.id}/accept`, { key }),
      await post(`/waiting-entries/${second.id}/decline`, { key: await keyMailedFor(test, second.id) }),
    ];
    expect(answers.map(outcome)).toEqual([
      [404, 'enrolment.waiting-entry-not-found'],
      [404, 'enrolment.waiting-entry-not-found'],
      [200, 'offered'],
      [200, 'accepted'],
      [200, 'declined'],
    ]);
  });

  it('goes on to the next when it is declined, left or not answered in time', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 1, { days: ['2027-02-11'] });
    const [declines, leaves, forgets, last] = [
      await inLine(test, editionId),
      await inLine(test, editionId),
      await inLine(test, editionId),
      await inLine(test, editionId),
    ];
    await giveOneBack();
    await declines.answer('decline');
    await workThrough(test);
    await leaves.answer('withdraw');
    await workThrough(test);
    test.clock.set('2027-01-12T09:00:00Z');
    expect(outcome(await forgets.answer('accept'))).toEqual([410, 'enrolment.offer-expired']);
    await tick(test, 'enrolment.expire-offers');
    await workThrough(test);
    const turns = [declines, leaves, forgets, last];
    expect(await Promise.all(turns.map(async (turn) => (await turn.now()).status))).toEqual([
      'declined',
      'withdrawn',
      'expired',
      'offered',
    ]);
    expect(await toldTo(test, forgets.who.personId)).toContain('waiting.offer-expired');
    for (const { answer } of turns.slice(0, 3)) {
      expect((await answer('accept')).status).toBeGreaterThanOrEqual(409);
    }
  });

  it('is taken at once by whoever asked for that, and confirmed as every place', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test);
    const eager = await inLine(test, editionId, { automatic: true });
    await giveOneBack();
    const { status, enrolmentId } = await eager.now();
    expect([status, (await eager.who.get(`/enrolments/${enrolmentId}`)).body.status]).toEqual(['accepted', 'enrolled']);
    expect(await toldTo(test, eager.who.personId)).toContain('enrolment.confirmed');
  });

  it('passes over whoever has another course at that time, and comes back to them when they have not', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 2);
    const busy = await inLine(test, editionId);
    const other = (await enrol(busy.who, (await anEdition(test)).editionId)).body.id;
    const next = await inLine(test, editionId);
    await giveOneBack();
    expect([(await busy.now()).status, (await busy.now()).passedOver, (await next.now()).status]).toEqual([
      'waiting',
      'clash',
      'offered',
    ]);
    await busy.who.post(`/enrolments/${other}/withdraw`);
    await workThrough(test);
    await giveOneBack();
    expect((await busy.now()).history.map(({ to, reason }: { to: string; reason: string }) => [to, reason])).toEqual([
      ['waiting', 'joined'],
      ['waiting', 'clash'],
      ['offered', 'a place came free'],
    ]);
  });

  it('is not offered to one of a family of two, and both are when two are free', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 3);
    const family = await inLine(test, editionId, { places: 2 });
    await giveOneBack();
    expect((await family.now()).status).toBe('waiting');
    await giveOneBack();
    expect((await family.now()).status).toBe('offered');
    await family.answer('accept');
    const { placesLeft } = (await staff.get(`/editions/${editionId}/offer`)).body;
    expect([(await staff.get(`/editions/${editionId}/roster`)).body.items.length, placesLeft]).toEqual([2, 0]);
  });

  it('comes also from a raised capacity, and from staff who take somebody off the list', async () => {
    const { editionId } = await aFullEdition(test);
    const [first, second] = [await inLine(test, editionId), await inLine(test, editionId)];
    await staff.patch(`/editions/${editionId}`, { capacity: 2 });
    await workThrough(test);
    expect((await first.now()).status).toBe('offered');
    await staff.post(`/waiting-entries/${first.id}/withdraw`, { reason: 'ha telefonato' });
    await workThrough(test);
    expect((await second.now()).status).toBe('offered');
    const queue = (await staff.get(`/editions/${editionId}/waiting-entries`)).body.items;
    expect(queue.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
      [first.id, 'withdrawn'],
      [second.id, 'offered'],
    ]);
  });
});

describe('the queue ends', () => {
  it('when the edition is cancelled: everybody is told, nobody is served', async () => {
    const { editionId } = await aFullEdition(test);
    const [first, second] = [await inLine(test, editionId), await inLine(test, editionId)];
    await staff.post(`/editions/${editionId}/cancel`, { reason: 'aula allagata' });
    await workThrough(test);
    expect([(await first.now()).status, (await second.now()).status]).toEqual(['expired', 'expired']);
    expect(await toldTo(test, second.who.personId)).toEqual(['waiting.joined', 'waiting.closed']);
  });

  it('when the edition has begun', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test);
    const first = await inLine(test, editionId);
    test.clock.set('2027-01-14T18:00:00Z');
    await giveOneBack();
    expect((await first.now()).status).toBe('waiting');
    await tick(test, 'enrolment.keep-queues');
    expect((await first.now()).status).toBe('expired');
  });
});

describe('staff', () => {
  it('add a place beyond the capacity with a reason that stays, past the queue', async () => {
    const { editionId } = await aFullEdition(test);
    const waits = await inLine(test, editionId);
    const guest = await somebody(test);
    const participantId = guest.personId;
    expect(outcome(await enrol(guest, editionId, { overrideReason: 'io' }))).toEqual([403, 'http.not-allowed']);
    const added = await enrol(staff, editionId, { participantId, overrideReason: 'relatrice ospite' });
    expect([added.status, added.body.history[0].reason]).toEqual([201, 'relatrice ospite']);
    const { capacity } = (await staff.get(`/editions/${editionId}/offer`)).body;
    expect([capacity, (await waits.now()).status]).toEqual([2, 'waiting']);
  });

  it('who enrol somebody in line end their turn', async () => {
    const { editionId } = await aFullEdition(test);
    const waits = await inLine(test, editionId);
    await enrol(staff, editionId, { participantId: waits.who.personId, overrideReason: 'accordo' });
    expect((await waits.now()).status).toBe('withdrawn');
  });
});

describe('a moved session', () => {
  it('is told to whoever waits, once', async () => {
    const { editionId, places } = await aFullEdition(test);
    const waits = await inLine(test, editionId);
    const [session] = (await places[0]!.learner.get(`/editions/${editionId}`)).body.sessions;
    await staff.patch(`/sessions/${session.id}`, { startTime: '19:00', endTime: '21:00', evenIfClosed: true });
    await workThrough(test);
    expect(await toldTo(test, waits.who.personId)).toEqual(['waiting.joined', 'waiting.session-changed']);
  });
});

const plain = ({ statusCode: status, body }: { statusCode: number; body: string }) => ({
  status,
  body: JSON.parse(body),
});
const post = (path: string, payload: object) =>
  test.app.inject({ method: 'POST', url: `/api/v1${path}`, payload }).then(plain);
