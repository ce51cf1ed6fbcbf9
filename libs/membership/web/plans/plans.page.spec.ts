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

test('where none is sold the page says how courses are paid', async () => {
  const { getByRole } = await opened();
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Adesso non ci sono tessere');
});
