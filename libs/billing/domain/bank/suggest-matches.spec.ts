import fc from 'fast-check';
import { creditorReference, spacedReference } from '../creditor-reference';
import type { Movement } from './statement';
import { type AwaitedOrder, suggestMatches } from './suggest-matches';

const order = (facts: Partial<AwaitedOrder> = {}): AwaitedOrder => ({
  id: 'sara',
  reference: creditorReference(11),
  missing: 9_000,
  payerName: 'Sara Melloni',
  declared: false,
  placedOn: '2027-01-11',
  ...facts,
});

const UGO = order({ id: 'ugo', reference: creditorReference(12), payerName: 'Ugo Neri', missing: 12_000 });

const movement = (facts: Partial<Movement> = {}): Movement => ({
  bookedOn: '2027-01-12',
  amount: 9_000,
  payer: null,
  payerIban: null,
  text: 'Bonifico a vostro favore',
  ...facts,
});

const suggested = (facts: Partial<Movement>, orders = [order(), UGO]) => suggestMatches(movement(facts), orders);

describe('with the reference', () => {
  const text = `bonifico sepa - causale: ${spacedReference(creditorReference(11)).toLowerCase()} corso robot`;

  it('and the sum it is certain', () =>
    expect(suggested({ text })).toEqual([
      { orderIds: ['sara'], certainty: 'certain', reasons: ['reference', 'amount'] },
    ]));

  it.each([
    [5_000, 'less'],
    [9_001, 'more'],
  ])('and %i cents it is likely, and says what does not add up', (amount, said) =>
    expect(suggested({ text, amount })).toEqual([
      { orderIds: ['sara'], certainty: 'likely', reasons: ['reference', said] },
    ]),
  );

  it('of an order that is settled, the money came twice', () =>
    expect(suggested({ text }, [order({ missing: 0 })])).toEqual([
      { orderIds: ['sara'], certainty: 'likely', reasons: ['reference', 'settled'] },
    ]));

  it('of two orders, the money is for both', () => {
    const both = `${creditorReference(11)} e ${creditorReference(12)}`;
    expect(suggested({ text: both, amount: 21_000 })).toEqual([
      { orderIds: ['sara', 'ugo'], certainty: 'certain', reasons: ['reference', 'amount'] },
    ]);
  });

  it('the longest counts where one begins like another', () => {
    const longer = order({ id: 'longer', reference: `${creditorReference(11)}7` });
    expect(suggested({ text: longer.reference! }, [order(), longer]).map(({ orderIds }) => orderIds)).toEqual([
      ['longer'],
    ]);
  });

  it('is found wherever and however it is written', () => {
    const written = fc.tuple(
      fc.integer({ min: 13, max: 999_999 }),
      fc.constantFrom(' ', '-', '.', '/', ''),
      fc.lorem(),
      fc.lorem(),
    );
    fc.assert(
      fc.property(written, ([number, separator, before, after]) => {
        const reference = creditorReference(number);
        const text = `${before} ${reference.match(/.{1,4}/g)!.join(separator)} ${after}`;
        expect(suggested({ text }, [order({ reference }), UGO])[0]).toMatchObject({
          orderIds: ['sara'],
          certainty: 'certain',
        });
      }),
    );
  });
});

describe('without the reference', () => {
  it('sum and name make it likely, in whatever order the bank writes the name', () =>
    expect(suggested({ payer: 'MELLONI SARA' })).toEqual([
      { orderIds: ['sara'], certainty: 'likely', reasons: ['amount', 'name'] },
    ]));

  it('the sum alone, or the name alone, makes it possible', () =>
    expect(suggested({ payer: 'Neri Ugo' })).toEqual([
      { orderIds: ['sara'], certainty: 'possible', reasons: ['amount'] },
      { orderIds: ['ugo'], certainty: 'possible', reasons: ['name'] },
    ]));

  it('who said to have paid comes before who did not', () => {
    const declared = order({ id: 'declared', payerName: 'Ida Gallo', declared: true, placedOn: '2027-01-12' });
    expect(suggested({}, [order(), declared])).toEqual([
      { orderIds: ['declared'], certainty: 'possible', reasons: ['amount', 'declared'] },
      { orderIds: ['sara'], certainty: 'possible', reasons: ['amount'] },
    ]);
  });

  it('nothing is proposed for what is settled, nor out of nothing', () =>
    expect([suggested({}, [order({ missing: 0 })]), suggested({ amount: 1 })]).toEqual([[], []]));
});
