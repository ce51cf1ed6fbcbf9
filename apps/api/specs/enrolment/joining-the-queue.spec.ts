import { aFullEdition, inLine, join } from '../support/a-full-edition';
import { anEdition } from '../support/an-edition';
import { toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
afterAll(() => test.close());

const enrol = (who: Caller, editionId: string, extra: object = {}) =>
  who.post('/enrolments', { editionId, payBy: 'free', ...extra });
const outcome = ({ status, body }: { status: number; body: { code?: string; status?: string } }) => [
  status,
  body.code ?? body.status,
];

describe('joining the queue of a full edition', () => {
  it('gives a turn and its place in line; asking again gives the same', async () => {
    const { editionId } = await aFullEdition(test);
    await inLine(test, editionId);
    const second = await somebody(test, { givenName: 'Sara', familyName: 'Melloni' });
    const joined = await join(second, editionId);
    expect(joined.status).toBe(201);
    expect(joined.body).toEqual({
      id: expect.any(String),
      status: 'waiting',
      position: 2,
      places: 1,
      payBy: 'free',
      automatic: false,
      passedOver: null,
      offeredUntil: null,
      createdAt: '2027-01-11T09:00:00.000Z',
      since: '2027-01-11T09:00:00.000Z',
      participant: { id: second.personId, givenName: 'Sara', familyName: 'Melloni' },
      course: { slug: expect.any(String), title: 'Il primo robot', cover: 'robotica' },
      edition: {
        id: editionId,
        status: 'confirmed',
        startsAt: '2027-01-14T17:30:00.000Z',
        endsAt: '2027-01-21T19:30:00.000Z',
        zone: 'Europe/Rome',
      },
      price: { amount: 0, currency: 'EUR' },
      enrolmentId: null,
      history: [{ from: null, to: 'waiting', at: '2027-01-11T09:00:00.000Z', by: 'Sara Melloni', reason: 'joined' }],
    });
    const again = await join(second, editionId);
    expect([again.status, again.body]).toEqual([200, joined.body]);
    expect((await second.get('/me/waiting-entries')).body.items.map(({ id }: { id: string }) => id)).toEqual([
      joined.body.id,
    ]);
    expect(await toldTo(test, second.personId)).toEqual(['waiting.joined']);
  });

  it.each([
    ['while there are places', { capacity: 2 }, {}, [409, 'enrolment.places-left']],
    ['for more places than there are', { capacity: 2 }, { places: 3 }, [422, 'enrolment.too-many-places']],
    ['for a class, without staff', { capacity: 30 }, { places: 5 }, [403, 'enrolment.places-need-staff']],
    ['of a draft', { status: 'draft' }, {}, [404, 'enrolment.edition-not-found']],
    ['of a cancelled edition', { status: 'cancelled' }, {}, [409, 'enrolment.edition-not-open']],
    ['of one that has started', { days: ['2027-01-07'] }, {}, [409, 'enrolment.already-started']],
    ['for nobody', {}, { places: 0 }, [422, 'http.invalid-body']],
  ])('is refused %s', async (_, wish, extra, refusal) => {
    const { editionId } = await anEdition(test, wish);
    expect(outcome(await join(await somebody(test), editionId, extra))).toEqual(refusal);
  });

  it('is refused to whoever has a place, and to others in somebody else’s name', async () => {
    const { editionId, places } = await aFullEdition(test);
    const participantId = (await somebody(test)).personId;
    expect(outcome(await join(places[0]!.learner, editionId))).toEqual([409, 'enrolment.already-enrolled']);
    expect(outcome(await join(await somebody(test), editionId, { participantId }))).toEqual([403, 'http.not-allowed']);
    expect(outcome(await join(staff, editionId, { participantId }))).toEqual([201, 'waiting']);
  });

  it('shows the public no place while anybody waits', async () => {
    const { editionId, giveOneBack } = await aFullEdition(test, 2);
    const family = await inLine(test, editionId, { places: 2 });
    await giveOneBack();
    const stranger = await somebody(test);
    const { placesLeft, waiting, obstacle } = (await stranger.get(`/editions/${editionId}/offer`)).body;
    expect([placesLeft, waiting, obstacle.code]).toEqual([0, 2, 'enrolment.edition-full']);
    expect(outcome(await enrol(stranger, editionId))).toEqual([409, 'enrolment.edition-full']);
    expect(outcome(await enrol(staff, editionId, { participantId: stranger.personId }))).toEqual([
      409,
      'enrolment.edition-full',
    ]);
    expect((await family.now()).passedOver).toBe('too-few-places');
  });
});
