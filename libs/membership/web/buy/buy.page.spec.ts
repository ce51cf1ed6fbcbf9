import { fireEvent } from '@testing-library/dom';
import { aMembershipInFull, aPage, aPlan, euro, open } from '../membership.spec-support';
import { BuyPage } from './buy.page';

async function opened(plan: object = aPlan(), inputs: object = {}) {
  const screen = await open(BuyPage, { inputs: { planId: 'p-1', ...inputs } });
  await screen.answer('GET', '/membership-plans?limit=100', aPage(plan));
  return screen;
}

test('a membership is bought with one button, and one arrives where it is and what is to be done', async () => {
  const screen = await opened();
  fireEvent.click(screen.getByRole('radio', { name: /^Bonifico/ }));
  screen.press('Prendi la tessera');
  const sent = await screen.answer('POST', '/memberships', aMembershipInFull());
  expect(sent).toEqual({ planId: 'p-1', payBy: 'transfer' });
  expect(screen.router.url).toBe('/io/tessera/m-1?fatto=1');
});

test('one that costs nothing asks for no way to pay', async () => {
  const screen = await opened(aPlan({ prices: { coworker: euro(0), resident: euro(0), external: euro(0) } }));
  expect(screen.queryByRole('radio')).toBeNull();
  screen.press('Prendi la tessera');
  expect(await screen.answer('POST', '/memberships', aMembershipInFull())).toEqual({ planId: 'p-1', payBy: 'free' });
});

test('a renewal says which one it goes on from', async () => {
  const screen = await opened(aPlan(), { rinnova: 'm-0' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rinnova: Tessera annuale');
  screen.press('Prendi la tessera');
  expect(await screen.answer('POST', '/memberships', aMembershipInFull())).toMatchObject({ renewsId: 'm-0' });
});

test('what was chosen stays when it is refused, and why is said', async () => {
  const screen = await opened();
  screen.press('Prendi la tessera');
  const problem = {
    title: 'Non si può',
    status: 409,
    code: 'membership.plan-not-on-sale',
    detail: 'Non è più in vendita.',
  };
  await screen.answer('POST', '/memberships', problem, 409);
  expect(screen.getByRole('alert').textContent).toContain('Non è più in vendita.');
});

test('a plan that is not sold leads to those that are', async () => {
  const screen = await opened(aPlan({ id: 'p-9' }));
  expect(screen.getByRole('link', { name: 'Vedi le tessere' }).getAttribute('href')).toBe('/tessere');
});
