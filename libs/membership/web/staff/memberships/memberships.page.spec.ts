import { fireEvent } from '@testing-library/dom';
import { aMembership, aPage, aPlan, open, said } from '../../membership.spec-support';
import { staffMembershipWords } from '../staff-membership-words';
import { MembershipsPage } from './memberships.page';

async function opened(inputs: object = {}, query = '') {
  const words = { 'membership-staff': staffMembershipWords };
  const screen = await open(MembershipsPage, { inputs: { ...inputs }, words });
  await screen.answer('GET', '/staff/membership-plans?limit=100', aPage(aPlan()));
  await screen.answer('GET', `/memberships${query}`, aPage(aMembership()));
  return screen;
}

test('each says whose it is, what is left of it and when it ends', async () => {
  const { getByRole } = await opened();
  expect(said(getByRole('row', { name: /Melloni Sara/ }))).toBe(
    'Melloni Sara Tessera annuale Attiva 5 / 8 1 31 ago 2027',
  );
});

test('which plan and by when they end are asked of the server, and kept in the address', async () => {
  const screen = await opened({ tipo: 'p-1', entro: '2027-09-01' }, '?planId=p-1&endingBy=2027-09-01');
  fireEvent.change(screen.getByLabelText('In scadenza entro il'), { target: { value: '2027-12-31' } });
  await screen.settle();
  expect(screen.router.url).toBe('/?entro=2027-12-31');
});
