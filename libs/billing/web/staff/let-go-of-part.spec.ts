import { anOrder, euro, open, said } from '../billing.spec-support';
import type { Order } from '../order-list';
import { LetGoOfPart } from './let-go-of-part';

const payment = {
  ...{ amount: euro(9_000), receipt: 'R 1/2027', documentId: 'd-1', takenBackAt: null, receivedOn: null },
  receivedAt: '2027-01-11T17:00:00.000Z',
};
const [line] = anOrder().lines;
const paidBy = (method: 'card' | 'desk'): Partial<Order> => ({
  ...{ status: 'paid', paid: euro(9_000), due: euro(0), payments: [{ ...payment, method }] },
});

async function opened(facts: Partial<Order> = {}) {
  const screen = await open(LetGoOfPart, { inputs: { of: anOrder(facts) } });
  screen.press('Abbassa il prezzo');
  await screen.settle();
  return screen;
}

const REDUCTIONS = '/orders/o-1/lines/l-1/reductions';

test.each([
  [
    'paid by card goes back to it',
    paidBy('card'),
    /Costerà 70,00.€ Tornano indietro 20,00.€\. Vanno da soli sulla carta/,
  ],
  ['paid at the desk waits there', paidBy('desk'), /Tornano indietro 20,00.€\. Finiscono tra i soldi da restituire/],
  ['not paid yet, less is asked', {}, /Costerà 70,00.€ Non torna indietro nulla/],
])('what was %s, and that is seen before', async (_, facts, words) => {
  const screen = await opened(facts);
  screen.write('Di quanto, in euro', '20');
  await screen.settle();
  expect(said(screen.host)).toMatch(words);
});

test('it is done with a reason, and what is left can be lowered again', async () => {
  const screen = await opened(paidBy('desk'));
  screen.write('Di quanto, in euro', '20,50');
  screen.write('Perché', 'Un incontro in meno');
  screen.press('Registra il nuovo prezzo');
  const lines = [{ ...line!, forgone: euro(2_050), owed: euro(2_050) }];
  const sent = await screen.answer('POST', REDUCTIONS, anOrder({ lines }), 201);
  expect(sent).toEqual({ amount: 2_050, reason: 'Un incontro in meno' });
  expect(screen.queryByLabelText('Perché')).toBeNull();
});

test('the same reason again changes nothing, and says so', async () => {
  const screen = await opened(paidBy('desk'));
  screen.write('Di quanto, in euro', '20');
  screen.write('Perché', 'Un incontro in meno');
  screen.press('Registra il nuovo prezzo');
  await screen.answer('POST', REDUCTIONS, anOrder(paidBy('desk')), 201);
  expect(said(screen.host)).toContain('Per questo motivo il prezzo è già stato abbassato: non è cambiato nulla.');
  expect(screen.getByLabelText<HTMLInputElement>('Di quanto, in euro').value).toBe('20');
});

test('nothing costs less than nothing', async () => {
  const screen = await opened();
  screen.write('Di quanto, in euro', '90,01');
  screen.write('Perché', 'Troppo');
  screen.press('Registra il nuovo prezzo');
  await screen.settle();
  expect(said(screen.host)).toMatch(/È più di quanto costa ora, 90,00.€\./);
  screen.nothingAsked();
});
