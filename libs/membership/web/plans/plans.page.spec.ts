import { aPage, aPlan, euro, open, said } from '../membership.spec-support';
import { PlansPage } from './plans.page';

const community = aPlan({
  ...{ id: 'p-2', name: 'Socio della comunità', kind: 'community', grant: null, graceDays: 0 },
  prices: { coworker: euro(1_500), resident: euro(1_500), external: euro(1_500) },
});

async function opened(...plans: object[]) {
  const screen = await open(PlansPage);
  await screen.answer('GET', '/membership-plans?limit=100', aPage(...plans));
  return screen;
}

const usual = { price: euro(9_000), minutes: 240 };
const aComparison = (facts: object) => ({ planId: 'p-1', usual, paysFrom: 3, lastYear: null, ...facts });

async function compared(facts: object, lastYear: object | null = null) {
  const screen = await opened(aPlan(), community);
  await screen.answer('GET', '/membership-plans/comparison', { plans: [aComparison(facts)], lastYear });
  return said(screen.getByRole('heading', { name: 'Tessera annuale' }).closest('bt-plan-sheet')!);
}

test('plans stand side by side, the cheapest first, each saying what it gives and what it costs each', async () => {
  const { getAllByRole } = await opened(aPlan(), community);
  const [cheap, annual] = getAllByRole('listitem').filter((item) => item.tagName === 'BT-PLAN-SHEET');
  expect(said(cheap!)).toMatch(/^Socio della comunità .*Per tutti 15,00 €.*Non paga i corsi/);
  expect(said(annual!)).toMatch(
    /8 formazioni.*Per chi viene da fuori 200,00 €.*25,00 € a formazione.*Se la prendi oggi vale fino al 31 ago 2027/,
  );
  expect(said(annual!)).toContain('Quello che non usi entro la scadenza si perde.');
});

test('one for some topics says which, and that it does not pay the rest', async () => {
  const { getByRole } = await opened(aPlan({ scope: { kind: 'topics', of: ['robotics'] } }));
  expect(said(getByRole('heading', { name: 'Tessera annuale' }).closest('bt-plan-sheet')!)).toMatch(
    /Robotica\..*Non paga i corsi fuori da quelli scritti qui sopra/,
  );
});

test('one for a path leads to it', async () => {
  const { answer, getByRole } = await opened(aPlan({ scope: { kind: 'paths', of: ['w-1'] } }));
  await answer('GET', '/paths?limit=100', aPage({ id: 'w-1', slug: 'artigiani', title: 'Artigiani digitali' }));
  expect(getByRole('link', { name: 'Artigiani digitali' }).getAttribute('href')).toBe('/percorsi/artigiani');
});

test('where none is sold the page says how courses are paid', async () => {
  const { getByRole } = await opened();
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Adesso non ci sono tessere');
});

describe('when it pays', () => {
  const aYear = { courses: 4, cost: euro(20_000) };

  test.each([
    ['with how many usual courses', {}, null, /Quando conviene Si ripaga con 3 corsi da 90,00 €, il prezzo di mezzo/],
    ['or that it does not', { paysFrom: null }, null, /A 90,00 € l’uno, .* presi uno alla volta costano meno/],
    ['or that there is nothing to compare', { usual: null, paysFrom: null }, null, /Ora non abbiamo corsi a pagamento/],
    [
      'what one would have spent less',
      { lastYear: { covered: 3, spent: euro(14_000) } },
      aYear,
      /avresti speso 60,00 € in meno\. Corsi che avrebbe pagato: 3 su 4\./,
    ],
    [
      'or more, as honestly',
      { lastYear: { covered: 1, spent: euro(24_000) } },
      aYear,
      /avresti speso 40,00 € in più\. Corsi che avrebbe pagato: 1 su 4\./,
    ],
  ])('a plan says %s', async (_, facts, lastYear, words) => {
    expect(await compared(facts, lastYear)).toMatch(words);
  });

  test('whoever took courses reads what they came to', async () => {
    const screen = await opened(aPlan(), community);
    const plans = [aComparison({ lastYear: { covered: 3, spent: euro(14_000) } })];
    await screen.answer('GET', '/membership-plans/comparison', { plans, lastYear: aYear });
    expect(said(screen.getByRole('status'))).toMatch(
      /hai seguito 4 corsi: senza tessera costano 200,00 €\. Sotto vedi che cosa sarebbe cambiato/,
    );
  });

  test('one that pays for no course does not promise to save', async () => {
    const { getByRole } = await opened(aPlan(), community);
    const sheet = getByRole('heading', { name: 'Socio della comunità' }).closest('bt-plan-sheet')!;
    expect(said(sheet)).toContain('Quando conviene Non serve a spendere meno per i corsi.');
  });
});
