import { UnitOfWork } from '@bottega/platform/persistence';
import { race } from '@bottega/platform/testing';
import { anEdition } from '../support/an-edition';
import { Browser } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
afterAll(() => test.close());

const enrol = (who: Caller, editionId: string, extra: object = {}) =>
  who.post('/enrolments', { editionId, payBy: 'desk', ...extra });

describe('enrolling', () => {
  it('gives the place, an order at the price of the affiliation, and its history', async () => {
    const { editionId, courseId, sessionIds } = await anEdition(test, { prices: PRICES });
    const learner = await somebody(test, { givenName: 'Sara', familyName: 'Melloni', affiliation: 'resident' });
    const { status, body } = await enrol(learner, editionId);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      status: 'pending',
      payBy: 'desk',
      since: '2027-01-11T09:00:00.000Z',
      createdAt: '2027-01-11T09:00:00.000Z',
      participant: { id: learner.personId, givenName: 'Sara', familyName: 'Melloni' },
      course: { slug: `corso-${courseId}`, title: 'Il primo robot', cover: 'robotica' },
      edition: { id: editionId, status: 'confirmed', startsOn: '2027-01-14', endsOn: '2027-01-21', sessionCount: 2 },
      order: {
        id: expect.any(String),
        total: { amount: 10_500, currency: 'EUR' },
        paid: { amount: 0, currency: 'EUR' },
        due: { amount: 10_500, currency: 'EUR' },
        things: 1,
        declaredPaidAt: null,
      },
      heldUntil: '2027-01-14T19:30:00.000Z',
      entitlement: null,
      nextSession: {
        id: sessionIds[0],
        localDate: '2027-01-14',
        startTime: '18:30',
        endTime: '20:30',
        startsAt: '2027-01-14T17:30:00.000Z',
        endsAt: '2027-01-14T19:30:00.000Z',
        spaceName: 'Laboratorio',
        venueName: 'Officina',
      },
      history: [{ from: null, to: 'pending', at: '2027-01-11T09:00:00.000Z', by: 'Sara Melloni', reason: 'enrolled' }],
    });
  });

  it('is settled at once when it costs nothing, whatever way of paying was chosen', async () => {
    const { editionId } = await anEdition(test);
    const { status, body } = await enrol(await somebody(test), editionId);
    expect([status, body.status, body.payBy]).toEqual([201, 'enrolled', 'free']);
  });

  it('repeated is the same enrolment, also when the edition has filled up since', async () => {
    const { editionId } = await anEdition(test, { capacity: 1 });
    const learner = await somebody(test);
    const first = await enrol(learner, editionId);
    const again = await enrol(learner, editionId);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it('is one enrolment for 30 clicks at the same instant on the last place', async () => {
    const { editionId } = await anEdition(test, { capacity: 1 });
    const learner = await somebody(test);
    const { won } = await race(30, () => enrol(learner, editionId));
    expect(won.map(({ status }) => status).sort()).toEqual([...Array(29).fill(200), 201]);
    expect(new Set(won.map(({ body }) => body.id)).size).toBe(1);
  });

  it.each([
    ['a draft', { status: 'draft' }, {}, 404, 'enrolment.edition-not-found'],
    ['a cancelled edition', { status: 'cancelled' }, {}, 409, 'enrolment.edition-not-open'],
    ['an edition that has started', { days: ['2027-01-07'] }, {}, 409, 'enrolment.already-started'],
    ['an edition without prices', { prices: null }, {}, 409, 'enrolment.prices-missing'],
    ['paid, for free', { prices: PRICES }, { payBy: 'free' }, 422, 'enrolment.not-free'],
    ['by a method not offered', { prices: PRICES }, { payBy: 'card' }, 422, 'enrolment.method-not-offered'],
    ['by a method unknown', {}, { payBy: 'gold' }, 422, 'http.invalid-body'],
    ['with a field unknown', {}, { discount: 100 }, 422, 'http.invalid-body'],
    ['with an id that is none', {}, { editionId: 'x' }, 422, 'http.invalid-body'],
    [
      'with an id of nothing',
      {},
      { editionId: '0197f0a0-0000-7000-8000-000000000000' },
      404,
      'enrolment.edition-not-found',
    ],
  ])('is refused for %s and takes no seat', async (_, wish, extra, status, code) => {
    const { editionId } = await anEdition(test, wish);
    const refusal = await enrol(await somebody(test), editionId, extra);
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
    expect((await staff.get(`/editions/${editionId}/roster`)).body).toEqual({ items: [] });
  });

  it('lets nobody but staff enter somebody else', async () => {
    const { editionId } = await anEdition(test);
    const friend = await somebody(test);
    const participantId = friend.personId;
    const refusal = await enrol(await somebody(test), editionId, { participantId });
    expect([refusal.status, refusal.body.code]).toEqual([403, 'http.not-allowed']);
    const entered = await enrol(staff, editionId, { participantId });
    expect([entered.status, entered.body.history]).toEqual([
      201,
      [{ from: null, to: 'enrolled', at: '2027-01-11T09:00:00.000Z', by: 'Paola Righi', reason: 'entered by staff' }],
    ]);
  });

  it('enters a minor only with the guardian’s consent on record, and only by staff', async () => {
    const { editionId } = await anEdition(test);
    const minor = {
      birthDate: '2012-03-04',
      email: null,
      emailConfirmed: false,
      guardianName: 'Amina Diallo',
      guardianConsentOn: '2026-12-01',
    };
    const [consented, without] = [await somebody(test, minor), await somebody(test, minor)];
    await forgetConsent(without.personId);
    const outcomes = [
      await enrol(consented, editionId),
      await enrol(staff, editionId, { participantId: without.personId }),
      await enrol(staff, editionId, { participantId: consented.personId }),
    ];
    expect(outcomes.map(({ status, body }) => [status, body.code ?? body.status])).toEqual([
      [403, 'enrolment.minor-needs-staff'],
      [409, 'enrolment.consent-missing'],
      [201, 'enrolled'],
    ]);
  });
});

async function forgetConsent(personId: string): Promise<void> {
  const uow = test.app.get(UnitOfWork);
  const sql = 'UPDATE identity.person SET guardian_name = NULL, guardian_consent_on = NULL WHERE id = $1';
  await uow.run(() => uow.query(sql, [personId]));
}

describe('the offer of an edition', () => {
  it('says places and prices to anybody, and to whoever is signed in also theirs', async () => {
    const { editionId, courseId } = await anEdition(test, { prices: PRICES });
    const resident = await somebody(test, { affiliation: 'resident' });
    const offer = await resident.get(`/editions/${editionId}/offer`);
    expect(offer.body).toEqual({
      editionId,
      status: 'confirmed',
      course: { slug: `corso-${courseId}`, title: 'Il primo robot', cover: 'robotica', coverUrl: null },
      startsAt: '2027-01-14T17:30:00.000Z',
      endsAt: '2027-01-21T19:30:00.000Z',
      zone: 'Europe/Rome',
      capacity: 10,
      minimum: 0,
      placesLeft: 10,
      waiting: 0,
      prices: { coworker: eur(9_000), resident: eur(10_500), external: eur(12_000) },
      affiliation: 'resident',
      affiliationVerified: false,
      price: eur(10_500),
      listPrice: eur(10_500),
      steps: [
        {
          kind: 'list',
          label: { it: 'Prezzo per chi abita nel quartiere', en: 'Price for residents' },
          amount: eur(10_500),
        },
      ],
      methods: ['desk'],
      fullUntil: '2027-01-12T17:30:00.000Z',
      enrolmentId: null,
      waitingEntryId: null,
      obstacle: null,
    });
    const stranger = await new Browser(test.url).get(`/editions/${editionId}/offer`);
    expect(stranger.body).toEqual({ ...offer.body, affiliation: null, price: null, listPrice: null, steps: [] });
  });

  it('says what the reader would pay, and before what lowers it', async () => {
    const { editionId } = await anEdition(test, { prices: PRICES });
    const early = { subjectKind: 'edition', subjectId: editionId, kind: 'early', percent: 10, until: '2027-01-31' };
    expect((await (await somebody(test, {}, 'staff')).post('/discounts', early)).status).toBe(201);
    const reader = await somebody(test);
    const { price, listPrice, steps } = (await reader.get(`/editions/${editionId}/offer`)).body;
    const place = (await reader.post('/enrolments', { editionId, payBy: 'desk' })).body;
    expect([price, listPrice, (await reader.get(`/orders/${place.order.id}`)).body.total]).toEqual([
      eur(10_800),
      eur(12_000),
      eur(10_800),
    ]);
    expect(steps.map(({ kind, amount }: { kind: string; amount: object }) => [kind, amount])).toEqual([
      ['list', eur(12_000)],
      ['early', eur(-1_200)],
    ]);
  });

  it.each([
    ['full', { capacity: 1 }, 'enrolment.edition-full'],
    ['started', { days: ['2027-01-07'] }, 'enrolment.already-started'],
    ['cancelled', { status: 'cancelled' }, 'enrolment.edition-not-open'],
  ])('says why one cannot enrol when it is %s', async (_, wish, code) => {
    const { editionId } = await anEdition(test, wish);
    await enrol(await somebody(test), editionId);
    const { body } = await (await somebody(test)).get(`/editions/${editionId}/offer`);
    expect(body.obstacle).toEqual({ code, detail: expect.any(String) });
  });
});

describe('an enrolment', () => {
  it('is seen by its owner and by staff, by nobody else', async () => {
    const { editionId } = await anEdition(test);
    const learner = await somebody(test);
    const { body } = await enrol(learner, editionId);
    const stranger = await somebody(test);
    const seen = await Promise.all([learner, staff, stranger].map((who) => who.get(`/enrolments/${body.id}`)));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404]);
    expect((await stranger.get(`/orders/${body.order.id}`)).body.code).toBe('billing.order-not-found');
    expect((await stranger.post(`/enrolments/${body.id}/withdraw`)).body.code).toBe('enrolment.not-found');
    expect((await stranger.get(`/editions/${editionId}/roster`)).body.code).toBe('http.not-allowed');
    expect((await learner.get('/me/enrolments')).body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  });

  it('frees its seat when withdrawn, once and for good', async () => {
    const { editionId } = await anEdition(test, { capacity: 1, prices: PRICES });
    const learner = await somebody(test);
    const { body } = await enrol(learner, editionId);
    const withdrawn = await learner.post(`/enrolments/${body.id}/withdraw`);
    const again = await learner.post(`/enrolments/${body.id}/withdraw`);
    expect([withdrawn.status, withdrawn.body.status, again.status, again.body]).toEqual([
      200,
      'withdrawn',
      200,
      withdrawn.body,
    ]);
    expect((await enrol(await somebody(test), editionId)).status).toBe(201);
    expect((await enrol(learner, editionId)).body.code).toBe('enrolment.edition-full');
  });
});
