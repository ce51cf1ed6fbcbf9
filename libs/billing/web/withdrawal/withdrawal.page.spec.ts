import { fireEvent } from '@testing-library/dom';
import { euro, open, said } from '../billing.spec-support';
import { WithdrawalPage } from './withdrawal.page';

const aContract = (facts: object = {}) => ({
  orderId: 'o-1',
  payerName: 'Sara Melloni',
  email: 'sara@example.org',
  what: ['Il primo robot'],
  method: 'card',
  concludedAt: '2027-01-11T09:00:00.000Z',
  lastDay: '2027-01-25',
  hasRight: true,
  stands: true,
  paid: euro(9_000),
  back: euro(0),
  receivedAt: null,
  refundDueOn: null,
  ...facts,
});

async function opened(facts: object = {}) {
  const screen = await open(WithdrawalPage, { inputs: { orderId: 'o-1' } });
  await screen.answer('GET', '/withdrawals/o-1', aContract(facts));
  return screen;
}

test('withdrawing takes two steps, and says where the confirmation went', async () => {
  const screen = await opened();
  fireEvent.input(screen.getByLabelText('E-mail a cui mandare la conferma'), {
    target: { value: 'ada@altrove.example' },
  });
  screen.press('Continua');
  await screen.settle();
  expect(said(screen.getByRole('region', { name: 'Confermi?' }))).toContain('ada@altrove.example');
  screen.press('Conferma recesso');
  const done = {
    receivedAt: '2027-01-11T17:00:00.000Z',
    back: euro(9_000),
    email: 'ada@altrove.example',
    stands: false,
  };
  expect(await screen.answer('POST', '/withdrawals/o-1', aContract(done))).toEqual({
    key: '',
    name: 'Sara Melloni',
    email: 'ada@altrove.example',
  });
  expect(said(screen.getByRole('status'))).toMatch(/Abbiamo ricevuto il tuo recesso .*18:00.*90,00 €.*ada@altrove/);
});

test('a refusal is read in words, with nothing lost of what was typed', async () => {
  const screen = await opened();
  screen.press('Continua');
  await screen.settle();
  screen.press('Conferma recesso');
  const over = { code: 'billing.withdrawal-over', title: 'No', detail: 'I giorni sono passati.', errors: [] };
  await screen.answer('POST', '/withdrawals/o-1', over, 409);
  expect(said(screen.getByRole('alert'))).toContain('I giorni sono passati.');
  expect((screen.getByLabelText('Nome e cognome') as HTMLInputElement).value).toBe('Sara Melloni');
});

test.each([
  ['no such right', { hasRight: false }, 'scrivi alla segreteria'],
  ['nothing left', { stands: false }, 'già annullato o concluso'],
])('where there is %s nothing is asked', async (_, facts, words) => {
  const screen = await opened(facts);
  expect(said(screen.getByRole('status'))).toContain(words);
  expect(screen.queryByRole('button')).toBeNull();
});
