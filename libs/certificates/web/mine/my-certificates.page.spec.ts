import { CODE, issued, open, said } from '../certificates.spec-support';
import { MyCertificatesPage } from './my-certificates.page';

const page = (...items: object[]) => ({ items, nextCursor: null });

test('each certificate has its page, its file and an address to give away', async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  const screen = await open(MyCertificatesPage);
  await screen.answer('GET', '/me/certificates', page(issued()));
  expect(said(screen.getByRole('listitem'))).toContain(
    'Attestato di frequenza, 18 h su 20 h n. 2027/0042, 12 feb 2027',
  );
  expect(screen.getByRole('link', { name: 'Il primo robot' }).getAttribute('href')).toBe(`/verifica/${CODE}`);
  expect(screen.getByRole('link', { name: /^Scarica il PDF/ }).getAttribute('href')).toBe(
    `/api/v1/certificates/${CODE}.pdf`,
  );
  screen.press(/^Condividi/);
  await screen.settle();
  expect(copied).toEqual([`http://localhost/verifica/${CODE}`]);
});

test('a revoked one says why, leads to what took its place and gives no file', async () => {
  const revocation = { at: '2027-03-01T10:00:00Z', reason: 'Nome sbagliato' };
  const screen = await open(MyCertificatesPage);
  await screen.answer('GET', '/me/certificates', page(issued({ state: 'revoked', revocation, replacedBy: 'BTG-1' })));
  expect(said(screen.getByRole('listitem'))).toContain('Sostituito«Nome sbagliato», 1 mar 2027');
  expect(screen.getByRole('link', { name: 'Al suo posto c’è un altro attestato' }).getAttribute('href')).toBe(
    '/verifica/BTG-1',
  );
  expect(screen.queryByRole('link', { name: /^Scarica/ })).toBeNull();
});

test('none yet says how they come', async () => {
  const screen = await open(MyCertificatesPage);
  await screen.answer('GET', '/me/certificates', page());
  expect(screen.getByRole('heading', { name: 'Ancora nessun attestato' })).toBeTruthy();
});
