import fc from 'fast-check';
import { euro } from '@bottega/platform/kernel';
import { corrections } from './corrections';
import { linesGivenBack, linesPaid } from './cover-lines';
import { documentKindFor, writeDocumentNumber } from './document';
import { sumsOf } from './document-sums';
import { stampDutyOn } from './stamp-duty';
import { type DatedTreatment, type TaxTreatment, treatmentOn } from './tax-treatment';

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

  it('is missing before the first', () => expect(treatmentOn(treatments, 'enrolment', '1969-12-31')).toBeUndefined());
});

describe('documents cover the lines of an order', () => {
  it('the first first, what is too much on the last', () => {
    const lines = [
      { id: 'a', amount: 5_000, documented: 4_000 },
      { id: 'b', amount: 3_000, documented: 0 },
    ];
    expect(linesPaid(lines, 2_500)).toEqual([{ id: 'a', amount: 1_000 }, { id: 'b', amount: 1_500 }]); // prettier-ignore
    expect(linesPaid(lines, 4_500)).toEqual([{ id: 'a', amount: 1_000 }, { id: 'b', amount: 3_500 }]); // prettier-ignore
    expect(linesGivenBack(lines, 1_500)).toEqual([{ id: 'a', amount: 1_500 }]);
  });

  /** Part payments and refunds in any order, never more than is due nor than came in. */
  const history = fc.record({
    prices: fc.array(cents, { minLength: 1, maxLength: 5 }),
    wishes: fc.array(fc.integer({ min: -600_000, max: 600_000 }), { maxLength: 12 }),
  });

  it('to the cent, whatever was paid and given back: lines and documents say the same sum', () => {
    fc.assert(
      fc.property(history, ({ prices, wishes }) => {
        const lines = prices.map((amount, index) => ({ id: String(index), amount, documented: 0 }));
        const documents: { id: string; total: number; corrected: number }[] = [];
        const total = prices.reduce((sum, price) => sum + price, 0);
        let paid = 0;
        wishes.forEach((wish, index) => {
          const amount = wish > 0 ? Math.min(wish, total - paid) : Math.max(wish, -paid);
          if (amount === 0) return;
          const shares = (amount > 0 ? linesPaid : linesGivenBack)(lines, Math.abs(amount));
          for (const share of shares) lines[Number(share.id)]!.documented += Math.sign(amount) * share.amount;
          if (amount > 0) documents.push({ id: String(index), total: amount, corrected: 0 });
          else
            for (const { documentId, amount: taken } of corrections(documents, -amount))
              documents.find(({ id }) => id === documentId)!.corrected += taken;
          paid += amount;
        });
        expect(lines.reduce((sum, { documented }) => sum + documented, 0)).toBe(paid);
        expect(lines.every(({ amount, documented }) => documented >= 0 && documented <= amount)).toBe(true);
        expect(documents.reduce((sum, document) => sum + document.total - document.corrected, 0)).toBe(paid);
        expect(documents.every((document) => document.corrected <= document.total)).toBe(true);
      }),
    );
  });
});

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
