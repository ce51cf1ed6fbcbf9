import fc from 'fast-check';
import { euro, type LocalDate } from '@bottega/platform/kernel';
import { CONCESSIONS } from './concession';
import { type Cut, cutOf } from './cut';
import type { Discount, PricedPerson } from './discount';
import { priceItem } from './price-item';
import { priceAfter, type PriceStep } from './price-step';
import { assertUsable, type PromoCode, spendCode } from './promo-code';
import { quoteOf } from './quote';

const TODAY = '2027-01-11';
const percent = (hundredths: number): Cut => ({ percent: hundredths, amount: null });
const off = (cents: number): Cut => ({ percent: null, amount: euro(cents) });
const ada: PricedPerson = { affiliation: 'external', birthDate: '2003-05-04', planIds: [], concessions: [] };

const member: Discount = { id: 'm', kind: 'member', planId: null, cut: percent(20) };
const young: Discount = { id: 'a', kind: 'age', from: 0, to: 25, cut: percent(10) };
const student: Discount = { id: 'c', kind: 'concession', concession: 'student', cut: percent(30) };
const early: Discount = { id: 'e', kind: 'early', until: '2027-01-15', cut: off(1_000) };

const said = (steps: readonly PriceStep[]) => steps.map(({ label, amount }) => [label.it, amount.amount]);

describe('a price', () => {
  it('is that of the affiliation when nothing lowers it', () => {
    expect(said(priceItem(euro(12_000), [member, student], ada, TODAY))).toEqual([['Prezzo intero', 12_000]]);
  });

  it('is lowered by the best reason of who somebody is, then by deciding early, and says so', () => {
    const person = { ...ada, planIds: ['annual'], concessions: ['student'] as const };
    expect(said(priceItem(euro(12_000), [member, young, student, early], person, TODAY))).toEqual([
      ['Prezzo intero', 12_000],
      ['Agevolazione: chi studia (−30%)', -3_600],
      ['Entro il 15 gennaio', -1_000],
    ]);
  });

  it.each<[string, Discount, Partial<PricedPerson>, LocalDate, boolean]>([
    ['of one plan, for whoever has it', { ...member, planId: 'annual' }, { planIds: ['annual'] }, TODAY, true],
    ['of one plan, not for other members', { ...member, planId: 'annual' }, { planIds: ['path'] }, TODAY, false],
    ['of an age, on its last day', young, { birthDate: '2001-01-12' }, TODAY, true],
    ['of an age, not the day after', young, { birthDate: '2001-01-11' }, TODAY, false],
    ['of an age, not for who has none', young, { birthDate: null }, TODAY, false],
    ['for deciding early, on the last day', early, {}, '2027-01-15', true],
    ['for deciding early, not the day after', early, {}, '2027-01-16', false],
  ])('takes a discount %s', (_, discount, person, today, taken) => {
    const steps = priceItem(euro(12_000), [discount], { ...ada, ...person }, today);
    expect(steps).toHaveLength(taken ? 2 : 1);
  });

  it('gives parts of a cent to who pays', () => {
    expect(cutOf(percent(33), euro(100))).toEqual(euro(33));
    expect(cutOf(percent(33), euro(101))).toEqual(euro(34));
  });
});

const promo = (facts: Partial<PromoCode> = {}): PromoCode => ({
  ...{ code: 'AUTUNNO', cut: percent(50), from: TODAY, to: TODAY, ended: false, subject: null },
  ...{ most: 1, used: 0, mostEach: 1, usedByPerson: 0 },
  ...facts,
});
const item = (subjectId: string, cents: number) => ({
  ...{ kind: 'edition', subjectId },
  steps: priceItem(euro(cents), [], ada, TODAY),
});

describe('a code', () => {
  it('is spent on the thing it lowers most', () => {
    const items = [item('robot', 4_000), item('cinema', 9_000)];
    expect(spendCode(items, promo())).toBe(1);
    expect(items.map(({ steps }) => priceAfter(steps).amount)).toEqual([4_000, 4_500]);
  });

  it('for one thing leaves the others alone', () => {
    const items = [item('robot', 4_000), item('cinema', 9_000)];
    expect(spendCode(items, promo({ subject: { kind: 'edition', subjectId: 'robot' } }))).toBe(0);
    expect(items.map(({ steps }) => said(steps).at(-1))).toEqual([
      ['Codice AUTUNNO (−50%)', -2_000],
      ['Prezzo intero', 9_000],
    ]);
  });

  it('for all of a kind is spent on one of them, and not on what else there is', () => {
    const items = [item('robot', 4_000), { ...item('annual', 9_000), kind: 'membership-plan' }];
    expect(spendCode(items, promo({ subject: { kind: 'edition', subjectId: null } }))).toBe(0);
    const plans = promo({ subject: { kind: 'path', subjectId: null } });
    expect(() => spendCode(items, plans)).toThrow(expect.objectContaining({ code: 'billing.code-not-for-this' }));
  });

  it.each<[string, Partial<PromoCode>, string]>([
    ['withdrawn by staff', { ended: true }, 'billing.code-unknown'],
    ['before its first day', { from: '2027-01-12' }, 'billing.code-not-yet'],
    ['after its last day', { to: '2027-01-10' }, 'billing.code-over'],
    ['used as often as it may be', { used: 1 }, 'billing.code-used-up'],
    ['used by the same person before', { most: null, usedByPerson: 1 }, 'billing.code-used-by-you'],
  ])('%s is refused', (_, facts, code) => {
    expect(() => assertUsable(promo(facts), TODAY)).toThrow(expect.objectContaining({ code }));
  });

  it.each<[string, number, Partial<PromoCode>]>([
    ['for something else', 4_000, { subject: { kind: 'membership-plan', subjectId: 'annual' } }],
    ['for what is free already', 0, {}],
  ])('%s is refused', (_, cents, facts) => {
    expect(() => spendCode([item('robot', cents)], promo(facts))).toThrow(
      expect.objectContaining({ code: 'billing.code-not-for-this' }),
    );
  });
});

describe('whatever the discounts', () => {
  const cut = fc.oneof(fc.integer({ min: 1, max: 100 }).map(percent), fc.integer({ min: 1, max: 30_000 }).map(off));
  const discount: fc.Arbitrary<Discount> = fc.oneof(
    fc.record({ id: fc.uuid(), cut, kind: fc.constant('member' as const), planId: fc.constantFrom(null, 'annual') }),
    fc.record({ id: fc.uuid(), cut, kind: fc.constant('age' as const), from: fc.nat(20), to: fc.nat(80) }),
    fc.record({
      id: fc.uuid(),
      cut,
      kind: fc.constant('concession' as const),
      concession: fc.constantFrom(...CONCESSIONS),
    }),
    fc.record({ id: fc.uuid(), cut, kind: fc.constant('early' as const), until: fc.constantFrom('2027-01-10', TODAY) }),
  );
  const person: fc.Arbitrary<PricedPerson> = fc.record({
    affiliation: fc.constantFrom('coworker', 'resident', 'external'),
    birthDate: fc.constantFrom(null, '1950-01-01', '1990-01-01', '2010-01-01'),
    planIds: fc.subarray(['annual', 'path']),
    concessions: fc.subarray([...CONCESSIONS]),
  });
  const price = fc.integer({ min: 0, max: 50_000 });
  const worlds = fc.record({
    prices: fc.array(price, { minLength: 1, maxLength: 4 }),
    discounts: fc.array(discount),
    person,
    cut,
  });

  it('no price is below nothing or above its list, the steps add up, and asking in another order says the same', () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), ({ prices, discounts, person, cut }, coded) => {
        const price = (of: readonly Discount[]) => prices.map((cents) => priceItem(euro(cents), of, person, TODAY));
        expect(price(discounts.toReversed())).toEqual(price(discounts));
        const items = price(discounts).map((steps, index) => ({
          ...{ kind: 'edition', subjectId: String(index), description: '', steps },
        }));
        const payable = items.some(({ steps }) => priceAfter(steps).amount > 0);
        if (coded && payable) spendCode(items, promo({ cut }));
        const quote = quoteOf(items, { personId: 'ada', quotedAt: new Date('2027-01-11T09:00:00Z'), promo: null });
        for (const [index, { steps, amount }] of quote.lines.entries()) {
          expect(steps.reduce((sum, step) => sum + step.amount.amount, 0)).toBe(amount.amount);
          expect(amount.amount).toBeGreaterThanOrEqual(0);
          expect(amount.amount).toBeLessThanOrEqual(prices[index]!);
          expect(steps.filter(({ kind }) => ['member', 'age', 'concession'].includes(kind)).length).toBeLessThanOrEqual(
            1,
          );
        }
        expect(quote.total.amount).toBe(quote.lines.reduce((sum, { amount }) => sum + amount.amount, 0));
      }),
    );
  });

  it('one discount more never makes anything dearer, as long as it is about who somebody is', () => {
    fc.assert(
      fc.property(price, fc.array(discount), discount, person, (cents, discounts, more, person) => {
        fc.pre(more.kind !== 'early' && discounts.every(({ kind }) => kind !== 'early'));
        const costs = (of: Discount[]) => priceAfter(priceItem(euro(cents), of, person, TODAY)).amount;
        expect(costs([...discounts, more])).toBeLessThanOrEqual(costs(discounts));
      }),
    );
  });
});
