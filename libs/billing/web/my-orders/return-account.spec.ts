import { anOrder, euro, open, said } from '../billing.spec-support';
import { ReturnAccount } from './return-account';

const HERS = 'IT02 a030 1926 1020 0000 0490 887';

const opened = (returnAccount: string | null) =>
  open(ReturnAccount, { inputs: { of: anOrder({ toGiveBack: euro(9_000), returnAccount }) } });

test('who is owed money says where it goes, and sees it by its end', async () => {
  const screen = await opened(null);
  expect(said(screen.host)).toMatch(/^Ti dobbiamo 90,00 € Scrivi dove li vuoi, o passa in segreteria\./);
  screen.write('Il tuo IBAN', HERS);
  screen.press('Mandateli qui');
  expect(await screen.answer('PUT', '/orders/o-1/return-account', null, 204)).toEqual({ iban: HERS });
  expect(said(screen.host)).toBe('Ti dobbiamo 90,00 € Li mandiamo su IT•• 0887 Cambia l’IBAN');
});

test('a slip is said beside it', async () => {
  const screen = await opened(null);
  screen.write('Il tuo IBAN', 'IT02');
  screen.press('Mandateli qui');
  const fault = { pointer: '/iban', code: 'billing.iban-invalid', detail: 'Questo IBAN non è scritto bene.' };
  const problem = { code: fault.code, title: '', detail: '', errors: [fault] };
  await screen.answer('PUT', '/orders/o-1/return-account', problem, 422);
  expect(said(screen.host)).toContain('Questo IBAN non è scritto bene.');
});

test('one that is known may be changed, or left as it is', async () => {
  const screen = await opened('IT•• 0887');
  expect(screen.queryByLabelText('Il tuo IBAN')).toBeNull();
  screen.press('Cambia l’IBAN');
  await screen.settle();
  expect(screen.getByLabelText('Il tuo IBAN')).not.toBeNull();
  screen.press('Lascia com’è');
  await screen.settle();
  expect(screen.queryByLabelText('Il tuo IBAN')).toBeNull();
  screen.nothingAsked();
});
