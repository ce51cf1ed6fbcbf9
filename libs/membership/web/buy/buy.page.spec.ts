import { fireEvent } from '@testing-library/dom';
import {
  aMembershipInFull,
  aPage,
  aPlan,
  aQuote,
  aQuoteByCode,
  aWay,
  euro,
  open,
  said,
} from '../membership.spec-support';
import { BuyPage } from './buy.page';

async function opened(plan: object = aPlan(), inputs: object = {}) {
  const screen = await open(BuyPage, { inputs: { planId: 'p-1', ...inputs } });
  await screen.answer('GET', '/membership-plans?limit=100', aPage(plan));
  return screen;
}

const wanted = { items: [{ kind: 'membership-plan', id: 'p-1' }] };

async function priced(quote: object = aQuote(), inputs: object = {}) {
  const screen = await opened(aPlan(), inputs);
  expect(await screen.answer('POST', '/quotes', quote)).toEqual(wanted);
  return screen;
}

const refused = (code: string, detail: string) => ({ title: 'Non si può', status: 409, code, detail, errors: [] });

test('a membership is bought with one button, and one arrives where it is and what is to be done', async () => {
  const screen = await priced(aQuote({ ways: [aWay('transfer', { recommended: true }), aWay('desk')] }));
  fireEvent.click(screen.getByRole('radio', { name: /^In sede Paghi in segreteria/ }));
  await screen.settle();
  screen.press('Prendi la tessera');
  const sent = await screen.answer('POST', '/memberships', aMembershipInFull());
  expect(sent).toEqual({ planId: 'p-1', payBy: 'desk' });
  expect(screen.router.url).toBe('/io/tessera/m-1?fatto=1');
});

test('by card one is led on to the payment', async () => {
  const screen = await priced(aQuote({ ways: [aWay('card', { recommended: true }), aWay('desk')] }));
  expect(screen.getByRole('radio', { name: /^Carta .*appena la banca conferma/, checked: true })).toBeTruthy();
  screen.press('Prendi la tessera');
  expect(await screen.answer('POST', '/memberships', aMembershipInFull())).toEqual({ planId: 'p-1', payBy: 'card' });
  expect(screen.router.url).toBe('/io/pagamento/o-1?esito=vai');
});

test('one that costs nothing asks for no way to pay', async () => {
  const screen = await priced(aQuote({ total: euro(0), ways: [aWay('free', { total: euro(0) })] }));
  expect(screen.queryByRole('radio')).toBeNull();
  screen.press('Prendi la tessera');
  expect(await screen.answer('POST', '/memberships', aMembershipInFull())).toEqual({ planId: 'p-1', payBy: 'free' });
});

test('nothing is bought before its price is known', async () => {
  const screen = await opened();
  screen.press('Prendi la tessera');
  await screen.answer('POST', '/quotes', aQuote());
  screen.nothingAsked();
});

test('a renewal says which one it goes on from', async () => {
  const screen = await priced(aQuote(), { rinnova: 'm-0' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rinnova: Tessera annuale');
  screen.press('Prendi la tessera');
  expect(await screen.answer('POST', '/memberships', aMembershipInFull())).toMatchObject({ renewsId: 'm-0' });
});

describe('a code', () => {
  const typed = async (screen: Awaited<ReturnType<typeof priced>>) => {
    fireEvent.input(screen.getByLabelText('Codice'), { target: { value: 'QUARTIERE' } });
    screen.press('Applica');
    expect(await screen.answer('POST', '/quotes', aQuoteByCode())).toEqual({ ...wanted, promoCode: 'QUARTIERE' });
  };

  test('lowers the price line by line and goes along', async () => {
    const screen = await priced();
    await typed(screen);
    expect(said(screen.host)).toContain('Prezzo intero 90,00 € Codice QUARTIERE −10,00 € Paghi in tutto 80,00 €');
    screen.press('Prendi la tessera');
    expect(await screen.answer('POST', '/memberships', aMembershipInFull())).toMatchObject({ promoCode: 'QUARTIERE' });
  });

  test('used up by somebody else meanwhile is said under it, and the price is asked without it', async () => {
    const screen = await priced();
    await typed(screen);
    screen.press('Prendi la tessera');
    const used = refused('billing.code-used-up', 'Questo codice è stato usato.');
    await screen.answer('POST', '/memberships', used, 409);
    expect(await screen.answer('POST', '/quotes', aQuote())).toEqual(wanted);
    expect(said(screen.getByRole('alert'))).toBe('Questo codice è stato usato.');
    expect(said(screen.host)).toContain('Paghi in tutto 90,00 €');
  });
});

test('what was chosen stays when it is refused, and why is said', async () => {
  const screen = await priced();
  screen.press('Prendi la tessera');
  await screen.answer('POST', '/memberships', refused('membership.plan-not-on-sale', 'Non è più in vendita.'), 409);
  expect(screen.getByRole('alert').textContent).toContain('Non è più in vendita.');
});

test('a plan that is not sold leads to those that are', async () => {
  const screen = await opened(aPlan({ id: 'p-9' }));
  expect(screen.getByRole('link', { name: 'Vedi le tessere' }).getAttribute('href')).toBe('/tessere');
});
