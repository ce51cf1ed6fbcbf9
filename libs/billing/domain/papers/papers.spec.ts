import fc from 'fast-check';
import { euro } from '@bottega/platform/kernel';
import { linesPaid, linesTakenBack, type StandingLine, type TakenFirst } from './cover-lines';
import { type DocumentLine, documentKindFor, writeDocumentNumber } from './document';
import { sumsOf } from './document-sums';
import { stampDutyOn } from './stamp-duty';
import { type DatedTreatment, type TaxTreatment, checkTreatment, treatmentOn } from './tax-treatment';

const EXEMPT: TaxTreatment = { nature: 'exempt', vatPercent: 0, bearsStamp: true, reason: 'art. 10 n. 20' };
const FEE: TaxTreatment = { nature: 'out-of-scope', vatPercent: 0, bearsStamp: false, reason: 'quota associativa' };
const TAXED: TaxTreatment = { nature: 'taxed', vatPercent: 22, bearsStamp: false, reason: 'art. 16' };
const line = (amount: number, treatment: TaxTreatment) => ({ description: 'Corso', amount, treatment });
const cents = fc.integer({ min: 1, max: 1_000_000 });

describe('stamp duty', () => {
  it.each([
    [7_747, 0],
    [7_748, 200],
  ])('on %i cents not subject to VAT is %i', (amount, duty) => expect(stampDutyOn(euro(amount))).toEqual(euro(duty)));

  it('looks at the document as a whole, and only at what is not subject to VAT and bears it', () => {
    expect(sumsOf([line(4_000, EXEMPT), line(3_748, EXEMPT)]).stampDuty).toBe(200);
    expect(sumsOf([line(7_747, EXEMPT), line(50_000, TAXED)]).stampDuty).toBe(0);
    expect(sumsOf([line(7_747, EXEMPT), line(5_000, FEE)]).stampDuty).toBe(0);
  });
});

describe('the sums of a document', () => {
  it('have VAT taken out of the whole at each rate', () => {
    const tenth = { ...TAXED, vatPercent: 10 };
    expect(sumsOf([line(50_000, TAXED), line(11_000, tenth), line(1, TAXED), line(3_000, FEE)])).toEqual({
      ...{ total: 64_001, exempt: 0, outOfScope: 3_000, stampDuty: 0 },
      ...{ taxable: 40_984 + 10_000, vat: 9_017 + 1_000 },
    });
  });

  it('always add up to what it is for', () => {
    const lines = fc.array(fc.tuple(cents, fc.constantFrom(EXEMPT, FEE, TAXED)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, (drawn) => {
        const { total, exempt, outOfScope, taxable, vat } = sumsOf(drawn.map(([amount, how]) => line(amount, how)));
        expect(exempt + outOfScope + taxable + vat).toBe(total);
        expect(total).toBe(drawn.reduce((sum, [amount]) => sum + amount, 0));
      }),
    );
  });
});

describe('a treatment', () => {
  const dated = (appliesTo: string, validFrom: string, reason: string): DatedTreatment => ({
    ...EXEMPT,
    ...{ appliesTo, validFrom, reason },
  });
  const treatments = [
    dated('all', '1970-01-01', 'as it was'),
    dated('all', '2027-03-01', 'since March'),
    dated('membership', '2027-02-01', 'memberships'),
    dated('all', '2027-03-01', 'since March, put right'),
    dated('all', '2027-02-15', 'for two weeks'),
  ];

  it.each([
    ['enrolment', '2027-01-31', 'as it was'],
    ['enrolment', '2027-02-20', 'for two weeks'],
    ['enrolment', '2027-03-01', 'since March, put right'],
    ['membership', '2027-01-31', 'as it was'],
    ['membership', '2027-06-01', 'memberships'],
  ])('of a line of kind %s on %s is the one in force', (kind, day, reason) =>
    expect(treatmentOn(treatments, kind, day)?.reason).toBe(reason),
  );

  it.each([
    ['taxed at nothing', { ...TAXED, vatPercent: 0 }],
    ['taxed and stamped', { ...TAXED, bearsStamp: true }],
    ['exempt at a rate', { ...EXEMPT, vatPercent: 22 }],
  ])('%s is refused', (_, treatment) => {
    expect(() => checkTreatment(treatment)).toThrow(expect.objectContaining({ code: 'billing.treatment-unclear' }));
    for (const each of [EXEMPT, FEE, TAXED]) expect(() => checkTreatment(each)).not.toThrow();
  });

  it('is missing before the first', () => expect(treatmentOn(treatments, 'enrolment', '1969-12-31')).toBeUndefined());
});

describe('documents cover the lines of an order', () => {
  it('the first first, those given up after those still wanted, what is too much on the last', () => {
    const lines = [
      { id: 'a', amount: 5_000, asked: 0, documented: 0 },
      { id: 'b', amount: 5_000, asked: 5_000, documented: 4_000 },
      { id: 'c', amount: 3_000, asked: 3_000, documented: 0 },
    ];
    const paid = (amount: number) => linesPaid(lines, amount).map((each) => [each.id, each.amount]);
    expect(paid(800)).toEqual([['b', 800]]);
    expect(paid(2_500)).toEqual([['b', 1_000], ['c', 1_500]]); // prettier-ignore
    expect(paid(4_500)).toEqual([['a', 500], ['b', 1_000], ['c', 3_000]]); // prettier-ignore
    expect(paid(9_500)).toEqual([['a', 5_000], ['b', 1_000], ['c', 3_500]]); // prettier-ignore
  });

  it('and are taken back from what the note is about, then from the latest, with the treatment they had', () => {
    const standing = [
      standingLine({ documentId: 'first', orderLineId: 'fee', amount: 5_000, treatment: FEE }),
      standingLine({ documentId: 'second', amount: 3_000, treatment: EXEMPT }),
    ];
    const taken = (amount: number, first: TakenFirst) =>
      linesTakenBack(standing, amount, first).map((each) => [each.corrects!.documentId, each.amount, each.treatment]);
    const [second, fee] = [{ paymentId: 'payment of second' }, { orderLineId: 'fee' }];
    expect(taken(4_000, second)).toEqual([['second', 3_000, EXEMPT], ['first', 1_000, FEE]]); // prettier-ignore
    expect(taken(6_000, fee)).toEqual([['first', 5_000, FEE], ['second', 1_000, EXEMPT]]); // prettier-ignore
    expect(() => taken(8_001, fee)).toThrow(RangeError);
  });

  /** Part payments and refunds in any order, never more than is due nor than came in. */
  const history = fc.record({
    prices: fc.array(cents, { minLength: 1, maxLength: 5 }),
    wishes: fc.array(fc.integer({ min: -600_000, max: 600_000 }), { maxLength: 12 }),
  });

  it('to the cent, whatever was paid and given back: lines and documents say the same sum', () => {
    fc.assert(
      fc.property(history, ({ prices, wishes }) => {
        const lines = prices.map((amount, index) => {
          return { id: String(index), amount, asked: amount, documented: 0 };
        });
        const asked = prices.reduce((sum, price) => sum + price, 0);
        let standing: StandingLine[] = [];
        let paid = 0;
        wishes.forEach((wish, index) => {
          const amount = wish > 0 ? Math.min(wish, asked - paid) : Math.max(wish, -paid);
          if (amount > 0) standing.push(...receipt(`receipt ${index}`, linesPaid(lines, amount)));
          if (amount < 0)
            standing = without(
              standing,
              linesTakenBack(standing, -amount, { orderLineId: lines[index % lines.length]!.id }),
            );
          for (const line of lines)
            line.documented = sumOf(standing.filter(({ orderLineId }) => orderLineId === line.id));
          paid += amount;
          expect(sumOf(standing)).toBe(paid);
        });
        expect(lines.every(({ amount, documented }) => documented >= 0 && documented <= amount)).toBe(true);
      }),
    );
  });
});

const standingLine = (wish: Partial<StandingLine>): StandingLine => ({
  ...line(1, EXEMPT),
  ...{ documentId: 'document', number: 'R 1/2027', orderLineId: 'line', corrects: null },
  paymentId: `payment of ${wish.documentId}`,
  ...wish,
});

const receipt = (documentId: string, lines: { id: string; amount: number }[]) =>
  lines.map(({ id, amount }) => standingLine({ documentId, orderLineId: id, amount }));

const without = (standing: StandingLine[], taken: DocumentLine[]) =>
  standing.map((each) => {
    const back = taken.filter(
      ({ corrects, orderLineId }) => corrects!.documentId === each.documentId && orderLineId === each.orderLineId,
    );
    return { ...each, amount: each.amount - sumOf(back) };
  });

const sumOf = (lines: { amount: number }[]) => lines.reduce((sum, { amount }) => sum + amount, 0);

describe('a document', () => {
  it('is an invoice only between two who have a partita IVA', () => {
    const [withVat, without] = [{ vatNumber: '00743110157' }, { vatNumber: null }];
    expect([
      documentKindFor(withVat, withVat),
      documentKindFor(withVat, without),
      documentKindFor(without, withVat),
    ]).toEqual(['courtesy-invoice', 'receipt', 'receipt']);
  });

  it('is called by series, number and year', () =>
    expect(writeDocumentNumber({ series: 'R', year: 2027, number: 12 })).toBe('R 12/2027'));
});
