import { euro, open, said } from '../../billing.spec-support';
import { FoundReturns } from './found-returns';
import type { StatementReport } from './statement-file';

const FOUND: StatementReport['returns'][number] = {
  bookedOn: '2027-01-10',
  reasons: ['iban', 'name'],
  toGiveBack: {
    ...{ id: 'c-1', kind: 'credit', orderId: 'o-1', payerName: 'Sara Melloni', description: 'Il primo robot' },
    ...{ amount: euro(9_000), surplusReason: null, aroseAt: '2027-01-08T09:00:00.000Z', paidBy: 'transfer' },
    ...{ iban: 'IT•• 0887', cardRefused: null },
  },
};

test('what looks like a sum given back says why, and is written down with the day of the bank', async () => {
  const screen = await open(FoundReturns, { inputs: { of: [FOUND] } });
  expect(said(screen.host)).toContain(
    'Sara Melloni 90,00 € Il primo robot · uscito il 10 gen 2027 · stesso IBAN, stesso nome',
  );
  screen.press('Segna come restituito');
  const sent = await screen.answer('POST', '/to-give-back/c-1/given-back', null, 204);
  expect(sent).toEqual({ method: 'transfer', on: '2027-01-10' });
  expect(said(screen.host)).toContain('Tutte segnate.');
});

test('what was given back meanwhile says so', async () => {
  const screen = await open(FoundReturns, { inputs: { of: [FOUND] } });
  screen.press('Segna come restituito');
  const refusal = {
    code: 'billing.nothing-to-give-back',
    title: 'Non è possibile',
    detail: 'Non c’è nulla.',
    errors: [],
  };
  await screen.answer('POST', '/to-give-back/c-1/given-back', refusal, 409);
  expect(said(screen.getByRole('alert'))).toContain('Non c’è nulla.');
});
