import { webcrypto } from 'node:crypto';
import { fireEvent } from '@testing-library/dom';
import { checked, CODE, open, said } from '../certificates.spec-support';
import { CheckPage } from './check.page';

async function opened(certificate: object = checked()) {
  const screen = await open(CheckPage, { inputs: { code: CODE } });
  await screen.answer('GET', `/certificates/${CODE}`, certificate);
  return screen;
}

test('says that the certificate is authentic, who issued it and when it was checked', async () => {
  const screen = await opened();
  const verdict = screen.getByRole('heading', { level: 1 });
  expect(verdict.textContent).toBe('Attestato autentico');
  expect(said(verdict.parentElement!)).toBe(
    'Attestato autenticoEmesso da Bottega APS. Non è stato revocato.Controllato adesso, ven 12 mar, 10:24.',
  );
});

test('tells what it attests, fact by fact', async () => {
  const screen = await opened();
  const terms = screen.getAllByRole('term').map(said);
  const facts = screen.getAllByRole('definition').map(said);
  expect(Object.fromEntries(terms.map((term, index) => [term, facts[index]]))).toEqual({
    Persona: 'Sara Melloni',
    Corso: 'Il primo robot',
    Frequenza: '18 h su 20 h, pari al 90%; soglia 75%',
    Periodo: '14 gen – 9 feb 2027, 8 incontri in presenza',
    Sede: 'Laboratorio, via del Lavoro 12, Bologna',
    Docente: 'Giulia Ferraresi',
    Obiettivi: 'Programmare sensori e motori',
    Tipo: 'Attestato di frequenza. Non è una certificazione delle competenze ai sensi del d.lgs. 13/2013.',
    Numero: '2027/0042, emesso a Bologna il 12 feb 2027',
    'Impronta SHA-256': Array(16).fill('abab').join(' '),
  });
});

test('a revoked one says since when and why, leads to what took its place, and gives no file', async () => {
  const revocation = { at: '2027-03-01T10:00:00Z', reason: 'Il nome è sbagliato.' };
  const screen = await opened(checked({ state: 'revoked', revocation, replacedBy: 'BTG-0000-0000-0000' }));
  expect(said(screen.getByRole('heading', { level: 1 }).parentElement!)).toContain(
    'Attestato revocato Non vale più dal 1 mar 2027. «Il nome è sbagliato.»',
  );
  expect(screen.getByRole('link', { name: 'Al suo posto c’è un altro attestato' }).getAttribute('href')).toBe(
    '/verifica/BTG-0000-0000-0000',
  );
  expect(screen.queryByRole('link', { name: 'Scarica il PDF' })).toBeNull();
});

test('a code nobody has is said to be unknown, and another can be tried', async () => {
  const screen = await open(CheckPage, { inputs: { code: 'BTG-1' } });
  const refusal = {
    code: 'certificates.not-found',
    title: 'Non trovato',
    detail: 'Nessun attestato ha questo codice.',
  };
  await screen.answer('GET', '/certificates/BTG-1', refusal, 404);
  expect(screen.getByRole('heading', { level: 1 }).textContent?.trim()).toBe('Nessun attestato con questo codice');
  expect(screen.getByRole('alert').textContent).toContain('Nessun attestato ha questo codice.');
  screen.write('Verifica un altro codice', 'btg 7k3m 9qxd 4twh');
  screen.press('Verifica');
  await screen.settle();
  expect(screen.router.url).toBe(`/verifica/${CODE}`);
});

describe('a file', () => {
  // jsdom has no WebCrypto: Node's is the same standard.
  const give = (subtle: SubtleCrypto | undefined) =>
    Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });

  async function compare(fileHash: string, content: string) {
    const screen = await opened(checked({ fileHash }));
    const arrayBuffer = async () => new TextEncoder().encode(content).buffer;
    const file = Object.assign(new File([content], 'attestato.pdf'), { arrayBuffer });
    fireEvent.change(screen.getByLabelText('Confronta un PDF'), { target: { files: [file] } });
    await screen.settle();
    screen.nothingAsked();
    return screen.getByRole('status').textContent?.trim();
  }

  // The SHA-256 of «Un attestato».
  const HASH = 'a900566e4af609f1a637bf68222c64c4bcaffd1d83e61624eab9dbd023e455d0';

  test.each([
    ['Un attestato', 'È lo stesso file, byte per byte.'],
    ['Un altro', 'Non è lo stesso file: è stato cambiato, o è un altro attestato.'],
  ])('«%s» is compared without leaving the browser', async (content, verdict) => {
    give(webcrypto.subtle as SubtleCrypto);
    expect(await compare(HASH, content)).toBe(verdict);
  });

  test('is not compared where the browser cannot, and that is said', async () => {
    give(undefined);
    expect(await compare(HASH, 'Un attestato')).toMatch(/^Qui il browser non sa calcolarla/);
  });
});

test('a code that cannot be one is refused before asking', async () => {
  const screen = await opened();
  screen.write('Verifica un altro codice', 'BTG-7K3M');
  screen.press('Verifica');
  await screen.settle();
  screen.nothingAsked();
  expect(screen.getByText(/Il codice ha dodici lettere e cifre/)).toBeTruthy();
});

test('search engines are asked to stay away', async () => {
  await opened();
  expect(document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});
