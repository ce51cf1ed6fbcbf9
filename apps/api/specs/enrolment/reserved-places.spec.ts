import { race } from '@bottega/platform/testing';
import { aFullEdition, inLine } from '../support/a-full-edition';
import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => test.close());

const reserve = (editionId: string, places: number, label = '3B') =>
  staff.post(`/editions/${editionId}/seat-blocks`, { label, places });
const name = (blockId: string, participantId: string) =>
  staff.post(`/seat-blocks/${blockId}/enrolments`, { participantId, payBy: 'free' });
const left = async (editionId: string) => (await staff.get(`/editions/${editionId}/offer`)).body.placesLeft;

describe('places reserved for a class before names exist', () => {
  it('are taken at once and become enrolments one by one, without another seat changing hands', async () => {
    const { editionId } = await anEdition(test, { capacity: 5 });
    const { status, body } = await reserve(editionId, 3);
    const [block] = body.items;
    expect([status, block]).toEqual([
      201,
      {
        id: expect.any(String),
        label: '3B',
        unnamed: 3,
        named: 0,
        waitingEntryId: null,
        createdAt: '2027-01-11T09:00:00.000Z',
      },
    ]);
    expect(await left(editionId)).toBe(2);
    const pupil = await somebody(test);
    const [named, again] = [await name(block.id, pupil.personId), await name(block.id, pupil.personId)];
    expect([named.status, again.body.id]).toEqual([201, named.body.id]);
    const [after] = (await staff.get(`/editions/${editionId}/seat-blocks`)).body.items;
    expect([after.unnamed, after.named, await left(editionId)]).toEqual([2, 1, 2]);
  });

  it('are never more than the edition has, nor taken past whoever waits', async () => {
    const { editionId } = await anEdition(test, { capacity: 2 });
    expect((await reserve(editionId, 3)).body.code).toBe('enrolment.edition-full');
    const full = await aFullEdition(test, 2);
    await inLine(test, full.editionId, { places: 2 });
    await full.giveOneBack();
    expect((await reserve(full.editionId, 1)).body.code).toBe('enrolment.edition-full');
  });

  it('are named once each, however many names come at the same instant', async () => {
    const { editionId } = await anEdition(test, { capacity: 4 });
    const [block] = (await reserve(editionId, 2)).body.items;
    const pupils = await Promise.all(Array.from({ length: 12 }, () => somebody(test)));
    const { won } = await race(12, (index) => name(block.id, pupils[index]!.personId));
    const answers = Map.groupBy(won, ({ status, body }) => (status === 201 ? 'named' : `${status} ${body.code}`));
    expect(Object.fromEntries([...answers].map(([answer, all]) => [answer, all.length]))).toEqual({
      named: 2,
      '409 enrolment.seat-block-empty': 10,
    });
    expect(await left(editionId)).toBe(2);
  });

  it('go to whoever waits when they are released', async () => {
    const { editionId } = await anEdition(test, { capacity: 2 });
    const [block] = (await reserve(editionId, 2)).body.items;
    const waits = await inLine(test, editionId);
    expect((await staff.post(`/seat-blocks/${block.id}/release`)).status).toBe(204);
    await workThrough(test);
    expect((await waits.now()).status).toBe('offered');
  });

  it('are a matter of staff', async () => {
    const { editionId } = await anEdition(test);
    const learner = await somebody(test);
    const refused = await learner.post(`/editions/${editionId}/seat-blocks`, { label: '3B', places: 1 });
    expect([refused.status, refused.body.code]).toEqual([403, 'http.not-allowed']);
  });
});
