import { fireEvent, within } from '@testing-library/dom';
import { CODE, issued, open, said } from '../certificates.spec-support';
import { CertificatesPage } from './certificates.page';

const page = (...items: object[]) => ({ items, nextCursor: null });
const revoked = issued({ state: 'revoked', revocation: { at: '2027-03-12T09:24:00Z', reason: 'Nome sbagliato' } });

test('shows what staff need to know of each, and where its page is', async () => {
  const screen = await open(CertificatesPage);
  await screen.answer('GET', '/certificates', page(issued()));
  expect([...screen.getAllByRole('row')[1]!.children].map(said)).toEqual([
    'Sara Melloni',
    'Il primo robot',
    '2027/0042',
    '12 feb 2027',
    '18 h su 20 h',
    'Valido',
    'Revoca Sara Melloni, n. 2027/0042',
  ]);
  expect(screen.getByRole('link', { name: '2027/0042' }).getAttribute('href')).toBe(`/verifica/${CODE}`);
});

test('asks what the address says, and writes in it what is sought', async () => {
  const screen = await open(CertificatesPage, { inputs: { q: 'melloni', controlla: 'true' } });
  await screen.answer('GET', '/certificates?q=melloni&discrepant=true', page());
  expect(screen.getByText('Ogni attestato dice quello che dice il registro.')).toBeTruthy();
  const box = screen.getByLabelText('Nome, corso, numero o codice');
  fireEvent.input(box, { target: { value: ' 2027/0042 ' } });
  fireEvent.submit(box);
  await screen.settle();
  expect(screen.router.url).toBe('/?q=2027%2F0042');
});

test('says what the register says now, where that is something else', async () => {
  const discrepancy = { attendedMinutes: 700, totalMinutes: 1200, earned: false, foundAt: '2027-03-01T10:00:00Z' };
  const screen = await open(CertificatesPage);
  await screen.answer('GET', '/certificates', page(issued({ discrepancy })));
  expect(screen.getByText('Il registro ora dice 11 h 40 min su 20 h, sotto la soglia')).toBeTruthy();
});

test('revokes after saying what will happen, with a reason', async () => {
  const screen = await open(CertificatesPage);
  await screen.answer('GET', '/certificates', page(issued()));
  screen.press('Revoca Sara Melloni, n. 2027/0042');
  await screen.settle();
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Sara Melloni riceve un messaggio con il motivo/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Revoca e avvisa Sara Melloni' }));
  await screen.settle();
  screen.nothingAsked();
  screen.write('Motivo', 'Nome sbagliato');
  await screen.settle();
  fireEvent.click(dialog.getByRole('button', { name: 'Revoca e avvisa Sara Melloni' }));
  expect(await screen.answer('POST', '/certificates/c-42/revoke', revoked)).toEqual({ reason: 'Nome sbagliato' });
  expect([screen.getByText('Revocato'), screen.getByText('«Nome sbagliato»')]).toHaveLength(2);
  expect(screen.getByRole('button', { name: /^Emetti di nuovo/ })).toBeTruthy();
});

test('issues another in the place of a revoked one, once', async () => {
  const screen = await open(CertificatesPage);
  await screen.answer('GET', '/certificates', page(revoked));
  screen.press(/^Emetti di nuovo/);
  const successor = issued({ id: 'c-43', code: 'BTG-0000-0000-0000', number: '2027/0043', replaces: CODE });
  await screen.answer('POST', '/certificates/c-42/reissue', successor, 201);
  expect(
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => said(row.children[5]!)),
  ).toEqual(['Valido', 'Sostituito«Nome sbagliato»']);
  expect(screen.queryByRole('button', { name: /^Emetti di nuovo/ })).toBeNull();
});

test('a refusal is said above the list', async () => {
  const screen = await open(CertificatesPage);
  await screen.answer('GET', '/certificates', page(revoked));
  screen.press(/^Emetti di nuovo/);
  const refusal = { code: 'certificates.registers-open', title: 'Non ora', detail: 'Un registro è ancora aperto.' };
  await screen.answer('POST', '/certificates/c-42/reissue', refusal, 409);
  expect(screen.getByRole('alert').textContent).toContain('Un registro è ancora aperto.');
});
