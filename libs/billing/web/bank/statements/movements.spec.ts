import { euro, open, said } from '../../billing.spec-support';
import type { Movement } from './movement-list';
import { Movements } from './movements';

const SARA: Movement = {
  id: 'm-1',
  bookedOn: '2027-01-12',
  amount: euro(9_000),
  payer: 'Sara Melloni',
  payerIban: 'IT•• 0887',
  text: 'Bonifico RF94 11',
  decision: null,
  suggestions: [
    {
      certainty: 'certain',
      reasons: ['reference', 'amount'],
      orders: [{ id: 'o-1', payerName: 'Sara Melloni', description: 'Il primo robot', missing: euro(9_000) }],
    },
  ],
};

const decision = { kind: 'matched', by: 'Rita Fabbri', at: '2027-01-13T09:00:00.000Z', surplus: euro(500) } as const;
const DECIDED: Movement = {
  ...SARA,
  suggestions: [],
  decision: {
    ...decision,
    orders: [{ id: 'o-1', payerName: 'Sara Melloni', description: 'Il primo robot', paid: euro(9_000) }],
  },
};

const STRANGER: Movement = { ...SARA, id: 'm-2', payer: null, payerIban: null, text: 'Contributo', suggestions: [] };

async function opened(...items: Movement[]) {
  const screen = await open(Movements, { inputs: { imported: true } });
  await screen.answer('GET', '/bank/movements?decided=false', { items, nextCursor: null });
  return screen;
}

test('a movement says for whom it may be, and why', async () => {
  const { getAllByRole } = await opened(SARA, STRANGER);
  const [sara, stranger] = getAllByRole('article').map(said);
  expect(sara).toMatch(/90,00 €.*Sara Melloni Bonifico RF94 11 IT•• 0887 Certo È di Sara Melloni/);
  expect(sara).toMatch(/C’è la causale dell’ordine L’importo è quello dovuto/);
  expect(stranger).toMatch(/Ordinante non indicato Contributo Non somiglia a nessun ordine/);
});

test('one click confirms, and the movement leaves those to decide', async () => {
  const screen = await opened(SARA, STRANGER);
  screen.press('È di Sara Melloni');
  expect(await screen.answer('POST', '/bank/movements/m-1/confirm', DECIDED)).toEqual({ orderIds: ['o-1'] });
  expect(screen.getAllByRole('article').map(said)).toEqual([expect.stringContaining('Contributo')]);
});

test('those that are certain are confirmed at once', async () => {
  const screen = await opened(SARA, STRANGER);
  screen.press('Conferma quello certo (1)');
  await screen.answer('POST', '/bank/movements/confirm-certain', { confirmed: 1 });
  await screen.answer('GET', '/bank/movements?decided=false', { items: [STRANGER], nextCursor: null });
  expect(screen.queryByRole('button', { name: /Conferma/ })).toBeNull();
});

test('what was decided says by whom and what is too much, and is undone', async () => {
  const screen = await opened();
  screen.press('Decisi');
  await screen.answer('GET', '/bank/movements?decided=true', { items: [DECIDED], nextCursor: null });
  expect(said(screen.getByRole('article'))).toMatch(/Il primo robot · 90,00 € 5,00 € in più.*Rita Fabbri/);
  screen.press('Annulla la decisione');
  await screen.answer('POST', '/bank/movements/m-1/undo', SARA);
  await screen.answer('GET', '/bank/movements?decided=true', { items: [], nextCursor: null });
  expect(said(screen.host)).toContain('Non è ancora stato deciso nulla.');
});

test('a refusal is said, and the movement stays', async () => {
  const screen = await opened(SARA);
  screen.press('È di Sara Melloni');
  const refusal = {
    code: 'billing.movement-decided',
    title: 'Già deciso',
    detail: 'Qualcuno ha già deciso.',
    errors: [],
  };
  await screen.answer('POST', '/bank/movements/m-1/confirm', refusal, 409);
  expect(said(screen.host)).toContain('Qualcuno ha già deciso.');
  expect(screen.getAllByRole('article')).toHaveLength(1);
});

test('once statements were brought, an empty list says that all is decided', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Niente qui Tutti i movimenti importati sono decisi.');
});
