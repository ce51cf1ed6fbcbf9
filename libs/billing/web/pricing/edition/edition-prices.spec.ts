import { open as openScreen } from '@bottega/platform/web/testing';
import { euro, said } from '../../billing.spec-support';
import { pricingWords } from '../pricing-words';
import { EditionPrices } from './edition-prices';

const listed = { coworker: euro(6_000), resident: euro(7_550), external: euro(9_000) };
const PRICES = '/prices/edition/e-1';

const open = (facts: object = {}) =>
  openScreen(EditionPrices, {
    words: { 'billing-pricing': pricingWords },
    inputs: { editionId: 'e-1', prices: listed, ...facts },
  });

test('each affiliation has its price; nothing to pay is free', async () => {
  const screen = await open({ prices: { ...listed, coworker: euro(0) } });
  expect([...screen.host.querySelectorAll('dl > *')].map(said)).toEqual([
    ...['Chi lavora qui', 'Gratis', 'Chi abita in quartiere', '75,50 €', 'Tutti gli altri', '90,00 €'],
  ]);
});

test('prices are changed from what they are, after it is said that orders keep theirs', async () => {
  const screen = await open();
  screen.press('Cambia i prezzi');
  await screen.settle();
  expect(said(screen.getByRole('dialog'))).toContain('Gli ordini già fatti tengono il loro prezzo.');
  const typed = ['Chi lavora qui', 'Chi abita in quartiere', 'Tutti gli altri'].map(
    (who) => (screen.getByLabelText(who) as HTMLInputElement).value,
  );
  expect(typed).toEqual(['60', '75,50', '90']);
  screen.write('Tutti gli altri', '1.100,50');
  screen.press('Salva i prezzi');
  expect(await screen.answer('PUT', PRICES, null, 204)).toEqual({
    coworker: 6_000,
    resident: 7_550,
    external: 110_050,
  });
  expect(said(screen.host)).toContain('Tutti gli altri 1.100,50 €');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an edition without a price list is taught one, whole', async () => {
  const screen = await open({ prices: null });
  expect(said(screen.host)).toContain('Ancora senza prezzi');
  screen.press('Scrivi i prezzi');
  await screen.settle();
  screen.write('Tutti gli altri', 'novanta');
  screen.press('Salva i prezzi');
  await screen.settle();
  const wrong = screen.getAllByRole('textbox').map((field) => field.getAttribute('aria-invalid'));
  expect(wrong).toEqual(['true', 'true', 'true']);
  screen.nothingAsked();
});

test('a slip of the keyboard is caught before anything is asked', async () => {
  const screen = await open();
  screen.press('Cambia i prezzi');
  await screen.settle();
  screen.write('Tutti gli altri', '90.000');
  screen.press('Salva i prezzi');
  await screen.settle();
  expect(said(screen.getByRole('dialog'))).toContain('Al massimo 10.000,00 €.');
  screen.nothingAsked();
});

test('what the server refuses is said there, and what was typed stays', async () => {
  const screen = await open();
  screen.press('Cambia i prezzi');
  await screen.settle();
  screen.write('Tutti gli altri', '95');
  screen.press('Salva i prezzi');
  await screen.answer('PUT', PRICES, { code: 'http.not-allowed', title: 'No', detail: 'Non ti spetta.' }, 403);
  expect(said(screen.getByRole('alert'))).toContain('Non ti spetta.');
  expect((screen.getByLabelText('Tutti gli altri') as HTMLInputElement).value).toBe('95');
});

test('of an edition that is over they are only read', async () => {
  const screen = await open({ over: true });
  expect(screen.queryByRole('button')).toBeNull();
});
