import { anOrder, open, readBySara, said } from '../billing.spec-support';
import { BankPage } from './bank.page';

const account = { beneficiary: 'Bottega APS', iban: 'IT60X0542811101000000123456', bank: 'Banca Etica' };
const nothing = { items: [], nextCursor: null };

async function opened(bank: object, ...permissions: string[]) {
  const screen = await open(BankPage);
  await readBySara(screen, 'payments.record', ...permissions);
  await screen.answer('GET', '/bank', bank);
  return screen;
}

async function withAccount(...permissions: string[]) {
  const screen = await opened({ account, checkedUntil: null, statementUntil: null }, ...permissions);
  const said = anOrder({ declaredPaidAt: '2027-01-11T09:00:00.000Z' });
  await screen.answer('GET', '/bank/movements?decided=false', nothing);
  await screen.answer('GET', '/orders?method=transfer&status=open&declared=true', { items: [said], nextCursor: null });
  await screen.answer('GET', '/orders?method=transfer&status=open&declared=false', nothing);
  return screen;
}

test('the transfers somebody said to have made come first', async () => {
  const screen = await withAccount();
  const [first, second] = ['Bonifici dichiarati', 'Altri bonifici'].map((name) =>
    said(screen.getByRole('region', { name: new RegExp(name) })),
  );
  expect(first).toMatch(
    /^Bonifici dichiarati, da cercare per primi Sara Melloni .* RF94 11 90,00 € dichiarato lun 11 gen/,
  );
  expect(second).toBe('Altri bonifici attesi Nessuno.');
});

test('until somebody has looked no place expires; saying so is for days that are over', async () => {
  const screen = await withAccount();
  expect(said(screen.host)).toContain('Movimenti controllati fino a Mai, finora');
  expect(said(screen.host)).toContain('finché non lo dici qui, nessuno perde il posto');
  screen.press('Segna come controllati');
  const checked = { account, checkedUntil: '2027-01-10', statementUntil: null };
  expect(await screen.answer('POST', '/bank/checks', checked)).toEqual({ coversUntil: '2027-01-10' });
  expect(said(screen.host)).toContain('Movimenti controllati fino a domenica 10 gennaio');
});

test('before the first statement staff are told what it would bring', async () => {
  const screen = await withAccount();
  const movements = said(screen.getByRole('region', { name: 'Movimenti' }));
  expect(movements).toContain('Ancora nessun estratto conto Con «Importa un estratto conto» vedi che cosa è arrivato');
});

test('staff see the account, and do not change it', async () => {
  const screen = await withAccount();
  expect(said(screen.host)).toContain('IT60 X054 2811 1010 0000 0123 456');
  expect(screen.queryByRole('button', { name: 'Cambia il conto' })).toBeNull();
});

test('an administrator sets the account; a slip in the IBAN is said beside it', async () => {
  const screen = await opened({ account: null, checkedUntil: null, statementUntil: null }, 'centres.manage');
  expect(said(screen.host)).toContain('Finché non c’è un conto, nessuno può scegliere il bonifico.');
  screen.write('Beneficiario', 'Bottega APS');
  screen.write('IBAN', 'IT60 X');
  screen.write('Banca', 'Banca Etica');
  screen.press('Salva il conto');
  const fault = { pointer: '/iban', code: 'billing.iban-invalid', detail: 'Questo IBAN non è scritto bene.' };
  const refusal = { code: 'billing.iban-invalid', title: 'Così non va', detail: fault.detail, errors: [fault] };
  await screen.answer('PUT', '/bank/account', refusal, 422);
  expect(screen.getByLabelText('IBAN').getAttribute('aria-invalid')).toBe('true');
  expect(said(screen.host)).toContain('Questo IBAN non è scritto bene.');
  screen.write('IBAN', account.iban);
  screen.press('Salva il conto');
  expect(await screen.answer('PUT', '/bank/account', { account, checkedUntil: null, statementUntil: null })).toEqual(
    account,
  );
  expect(screen.getByRole('button', { name: 'Cambia il conto' })).toBeTruthy();
});

test('where there is no account, staff know whom to ask', async () => {
  const screen = await opened({ account: null, checkedUntil: null, statementUntil: null });
  expect(said(screen.host)).toContain('lo mette chi amministra il centro');
});
