import { Client } from 'pg';
import { Billing } from '@bottega/billing/server';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { race } from '@bottega/platform/testing';
import { Browser } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const TODAY = '2027-01-11';

let test: TestApp;
let staff: Caller;
let sql: Client;
let editionId: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});
beforeEach(async () => {
  editionId = newId();
  expect((await staff.put(`/prices/edition/${editionId}`, PRICES)).status).toBe(204);
});

/** What one edition costs an adult from outside, today. */
const priced = (personId: string, promoCode?: string) =>
  test.app.get(Billing).price({
    person: { id: personId, affiliation: 'external', birthDate: '2003-05-04' },
    items: [{ kind: 'edition', subjectId: editionId, description: 'Il primo robot' }],
    promoCode,
    plans: () => Promise.resolve([]),
  });

const steps = async (personId: string, promoCode?: string) =>
  (await priced(personId, promoCode))!.lines[0]!.steps.map(({ kind, amount }) => [kind, amount.amount]);

/** Buys what was quoted, as enrolling would. */
async function bought(personId: string, promoCode?: string) {
  const uow = test.app.get(UnitOfWork);
  const subjectId = newId();
  await uow.run(async () => {
    const quote = (await priced(personId, promoCode))!;
    const line = { kind: 'test', subjectId, description: '', amount: quote.total.amount };
    const order = { payerId: personId, requestedBy: personId, method: 'desk' as const };
    await test.app.get(Billing).place({ ...order, lines: [line], quote });
  });
  return {
    giveUp: (back: number) =>
      uow.run(() =>
        test.app.get(Billing).cancelLine('test', subjectId, 'withdrawn', (paid) => ({ ...paid, amount: back })),
      ),
  };
}

let codes = 0;

async function aCode(facts: object = {}): Promise<string> {
  const code = `PROVA-${++codes}`;
  const draft = { code, percent: 50, from: TODAY, to: TODAY, most: 1, ...facts };
  expect((await staff.post('/promo-codes', draft)).status).toBe(201);
  return code;
}

describe('a discount', () => {
  it('lowers the price while it stands, and no longer once ended', async () => {
    const { personId } = await somebody(test);
    const draft = { subjectKind: 'edition', subjectId: editionId, kind: 'age', percent: 25, ageFrom: 0, ageTo: 25 };
    const { status, body } = await staff.post('/discounts', draft);
    expect([status, body]).toEqual([
      201,
      {
        ...{ ...draft, id: body.id, amount: null, planId: null, concession: null, until: null, endedAt: null },
      },
    ]);
    expect(await steps(personId)).toEqual([
      ['list', 12_000],
      ['age', -3_000],
    ]);
    expect((await staff.post(`/discounts/${body.id}/end`)).body.endedAt).toBe('2027-01-11T09:00:00.000Z');
    expect(await steps(personId)).toEqual([['list', 12_000]]);
    const { items } = (await staff.get(`/discounts?subjectKind=edition&subjectId=${editionId}&inUse=false`)).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  });

  it.each([
    [{ kind: 'early', percent: 10 }, 422, 'billing.discount-incomplete'],
    [{ kind: 'early', percent: 0, until: TODAY }, 422, 'http.invalid-body'],
  ])('written as %p is refused', async (draft, status, code) => {
    const answer = await staff.post('/discounts', { subjectKind: 'edition', ...draft });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is set by staff only', async () => {
    const learner = await somebody(test);
    const draft = { subjectKind: 'edition', kind: 'early', percent: 10, until: TODAY };
    expect((await learner.post('/discounts', draft)).status).toBe(403);
  });
});

describe('a concession', () => {
  const percent = 40;

  it('counts once staff have seen the proof, until the day it says', async () => {
    const learner = await somebody(test);
    await staff.post('/discounts', {
      ...{ subjectKind: 'edition', subjectId: editionId, kind: 'concession', percent, concession: 'student' },
    });
    const declared = await learner.post('/me/concessions', { kind: 'student', evidence: 'libretto universitario' });
    expect([declared.status, declared.body.status]).toEqual([201, 'declared']);
    expect(await steps(learner.personId)).toEqual([['list', 12_000]]);

    const waiting = (await staff.get('/concessions?status=declared')).body.items;
    expect(waiting.map(({ id }: { id: string }) => id)).toEqual([declared.body.id]);
    const checked = await staff.post(`/concessions/${declared.body.id}/check`, { proven: true, validTo: '2027-01-12' });
    expect(checked.body).toMatchObject({ status: 'proven', validTo: '2027-01-12', checkedBy: expect.any(String) });
    expect(await steps(learner.personId)).toEqual([
      ['list', 12_000],
      ['concession', -4_800],
    ]);
    test.clock.set(new Date('2027-01-13T09:00:00Z'));
    expect(await steps(learner.personId)).toEqual([['list', 12_000]]);
    test.clock.set(new Date('2027-01-11T09:00:00Z'));
  });

  it('declared again is the same one; checked again is refused', async () => {
    const learner = await somebody(test);
    const { id } = (await learner.post('/me/concessions', { kind: 'disability', evidence: 'verbale' })).body;
    const again = (await learner.post('/me/concessions', { kind: 'disability', evidence: 'verbale INPS' })).body;
    expect(again).toMatchObject({ id, evidence: 'verbale INPS' });
    await staff.post(`/concessions/${id}/check`, { proven: false, reason: 'scaduto' });
    const { body } = await staff.post(`/concessions/${id}/check`, { proven: true, validTo: '2027-12-31' });
    expect(body.code).toBe('billing.concession-checked');
    expect((await learner.get('/me/concessions')).body.items).toMatchObject([{ status: 'refused', reason: 'scaduto' }]);
  });

  it('is not proven without its last day, nor by whoever asks for it', async () => {
    const learner = await somebody(test);
    const { id } = (await learner.post('/me/concessions', { kind: 'student', evidence: 'libretto' })).body;
    expect((await staff.post(`/concessions/${id}/check`, { proven: true })).body.code).toBe(
      'billing.concession-incomplete',
    );
    expect((await learner.post(`/concessions/${id}/check`, { proven: true, validTo: TODAY })).status).toBe(403);
  });
});

describe('what is offered to whoever can show something', () => {
  it('is said to anybody, once for all it lowers alike, while it is offered', async () => {
    const amount = 500;
    const draft = { subjectKind: 'membership-plan', kind: 'concession', concession: 'disability', amount };
    const ofOne = () => staff.post('/discounts', { ...draft, subjectId: newId() });
    const [, , ended] = [await ofOne(), await ofOne(), await staff.post('/discounts', draft)];
    const cut = { kind: 'disability', subjectKind: 'membership-plan', percent: null };
    const money = { amount, currency: 'EUR' };
    const offered = async () =>
      (await new Browser(test.url).get('/concessions/offered')).body.cuts.filter(
        ({ kind }: { kind: string }) => kind === 'disability',
      );
    expect(await offered()).toEqual([
      { ...cut, everything: true, amount: money },
      { ...cut, everything: false, amount: money },
    ]);
    await staff.post(`/discounts/${ended.body.id}/end`);
    expect(await offered()).toEqual([{ ...cut, everything: false, amount: money }]);
  });
});

describe('a code', () => {
  it('is read however it is typed, spent once, and explained', async () => {
    const code = await aCode();
    const [ada, bruno] = [await somebody(test), await somebody(test)];
    expect(await steps(ada.personId, ` ${code.toLowerCase()} `)).toEqual([
      ['list', 12_000],
      ['code', -6_000],
    ]);
    await bought(ada.personId, code);
    await expect(bought(bruno.personId, code)).rejects.toMatchObject({ code: 'billing.code-used-up' });
  });

  it('can be used again when what it was spent on is given up and nothing is kept', async () => {
    const code = await aCode();
    const { personId } = await somebody(test);
    await (await bought(personId, code)).giveUp(0);
    await expect(bought(personId, code)).resolves.toBeDefined();
  });

  it('used once by somebody is not used by them again, however many are left', async () => {
    const code = await aCode({ most: 5 });
    const { personId } = await somebody(test);
    await bought(personId, code);
    await expect(bought(personId, code)).rejects.toMatchObject({ code: 'billing.code-used-by-you' });
  });

  it.each([
    [{ code: 'A' }, 422, 'http.invalid-body'],
    [{ code: 'DUE PAROLE!' }, 422, 'billing.code-incomplete'],
    [{ code: 'ROVESCIO', from: '2027-01-12' }, 422, 'billing.code-incomplete'],
    [{ code: 'DI-CHE-GENERE', subjectId: newId() }, 422, 'billing.code-incomplete'],
  ])('written as %p is refused', async (facts, status, code) => {
    const answer = await staff.post('/promo-codes', { percent: 10, from: TODAY, to: TODAY, ...facts });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('for all courses lowers any of them, and no membership', async () => {
    const { personId } = await somebody(test);
    expect(await steps(personId, await aCode({ subjectKind: 'edition' }))).toEqual([
      ['list', 12_000],
      ['code', -6_000],
    ]);
    await expect(priced(personId, await aCode({ subjectKind: 'membership-plan' }))).rejects.toMatchObject({
      code: 'billing.code-not-for-this',
    });
  });

  it('is not made twice', async () => {
    const code = await aCode();
    const answer = await staff.post('/promo-codes', { code, percent: 10, from: TODAY, to: TODAY });
    expect([answer.status, answer.body.code]).toEqual([409, 'billing.code-taken']);
  });

  it('ended by staff does not exist any more', async () => {
    const code = await aCode();
    const { items } = (await staff.get('/promo-codes')).body;
    await staff.post(`/promo-codes/${items[0].id}/end`);
    const { personId } = await somebody(test);
    await expect(priced(personId, code)).rejects.toMatchObject({ code: 'billing.code-unknown' });
  });
});

describe('a code for one, tried by twenty at once', () => {
  const used = async (code: string) =>
    (await sql.query('SELECT used FROM billing.promo_code WHERE code = $1', [code])).rows[0].used;

  async function tried(code: string) {
    const people = await Promise.all(Array.from({ length: 20 }, () => somebody(test)));
    return race(20, (index) => bought(people[index]!.personId, code));
  }

  it('is used by one', async () => {
    const code = await aCode();
    const { won, lost } = await tried(code);
    expect([won.length, new Set(lost.map((error) => (error as { code?: string }).code))]).toEqual([
      1,
      new Set(['billing.code-used-up']),
    ]);
    expect(await used(code)).toBe(1);
  });

  it('is used by one person as often as they may, however often they try', async () => {
    const code = await aCode({ most: 20, mostEach: 2 });
    const { personId } = await somebody(test);
    const { won } = await race(20, () => bought(personId, code));
    expect([won.length, await used(code)]).toEqual([2, 2]);
  });

  it('is used by more without the guard: the control of this test', async () => {
    await sql.query('ALTER TABLE billing.promo_code DROP CONSTRAINT promo_code_not_overused');
    const code = await aCode();
    const { won } = await tried(code);
    expect(won.length).toBeGreaterThan(1);
  });
});
