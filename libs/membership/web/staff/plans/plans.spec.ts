import { fireEvent } from '@testing-library/dom';
import { aPage, aPlan, open, said } from '../../membership.spec-support';
import { staffMembershipWords } from '../staff-membership-words';
import { PlanEditorPage } from './plan-editor.page';
import { StaffPlansPage } from './staff-plans.page';

const words = { 'membership-staff': staffMembershipWords };
const annual = { ...aPlan(), onSale: true, holders: 3, version: 4 };

const body = {
  ...{ name: 'Tessera annuale', description: 'Otto corsi quando vuoi.', kind: 'annual', graceDays: 15, onSale: true },
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] },
  weights: [],
  validity: { kind: 'social-year', from: '09-01' },
  prices: { coworker: 12_000, resident: 16_000, external: 20_000 },
};

test('each says what it gives, whether it is on sale, its prices and how many have it', async () => {
  const screen = await open(StaffPlansPage, { words });
  await screen.answer('GET', '/staff/membership-plans?limit=100', aPage(annual));
  expect(said(screen.getByRole('row', { name: /Tessera annuale/ }))).toBe(
    'Tessera annuale 8 formazioni In vendita 120,00 € 160,00 € 200,00 € 3',
  );
});

test('one that is changed is sent whole, with the version that was read', async () => {
  const screen = await open(PlanEditorPage, { words, inputs: { planId: 'p-1' } });
  await screen.answer('GET', '/staff/membership-plans/p-1', annual);
  screen.write('Per chi viene da fuori', '210,50');
  screen.write('L’anno sociale comincia il', '15/10');
  screen.press('Salva la tessera');
  const sent = await screen.answer('PATCH', '/membership-plans/p-1', { ...annual, version: 5 });
  const validity = { kind: 'social-year', from: '10-15' };
  expect(sent).toEqual({ ...body, validity, prices: { ...body.prices, external: 21_050 } });
});

test('one for the community grants nothing, and for some topics it says which', async () => {
  const screen = await open(PlanEditorPage, { words });
  screen.write('Nome', 'Soci');
  screen.write('Descrizione', 'Si fa parte.');
  screen.write('Tipo', 'community');
  screen.write('Vale per', 'topics');
  await screen.settle();
  screen.getByLabelText('Robotica').click();
  screen.press('Salva la tessera');
  const sent = await screen.answer('POST', '/membership-plans', { ...annual, id: 'p-2' }, 201);
  expect(sent).toEqual({
    ...{ name: 'Soci', description: 'Si fa parte.', kind: 'community', grant: null, graceDays: 0, onSale: false },
    scope: { kind: 'topics', of: ['robotics'] },
    weights: [],
    validity: { kind: 'months', months: 12 },
  });
  expect(screen.router.url).toBe('/gestione/piani/p-2');
});

test('nothing goes on sale without its prices', async () => {
  const screen = await open(PlanEditorPage, { words });
  screen.write('Nome', 'Soci');
  screen.write('Descrizione', 'Si fa parte.');
  screen.getByRole('checkbox', { name: /In vendita/ }).click();
  screen.press('Salva la tessera');
  await screen.settle();
  expect(screen.getByLabelText('Per chi viene da fuori').getAttribute('aria-invalid')).toBe('true');
  screen.nothingAsked();
});

test('courses that count for more than one are found, weighed and taken away', async () => {
  const weights = [{ courseId: 'c-1', title: 'Falegnameria', weight: 3 }];
  const screen = await open(PlanEditorPage, { words, inputs: { planId: 'p-1' } });
  await screen.answer('GET', '/staff/membership-plans/p-1', { ...annual, weights });
  screen.write('Cerca un corso', 'robot');
  const courses = [
    { id: 'c-1', title: 'Falegnameria' },
    { id: 'c-2', title: 'Il primo robot' },
  ];
  await screen.answer('GET', '/courses?q=robot', { items: courses, nextCursor: null });
  expect(screen.queryByRole('button', { name: 'Aggiungi Falegnameria' })).toBeNull();
  screen.press('Aggiungi Il primo robot');
  await screen.settle();
  fireEvent.change(screen.getByLabelText('Quanto conta «Il primo robot»'), { target: { value: '4' } });
  screen.press('Togli Falegnameria: conta uno');
  await screen.settle();
  screen.press('Salva la tessera');
  const sent = await screen.answer('PATCH', '/membership-plans/p-1', { ...annual, version: 5 });
  expect(sent).toEqual({ ...body, weights: [{ courseId: 'c-2', weight: 4 }] });
});

test('hours count by themselves: no course is weighed', async () => {
  const weights = [{ courseId: 'c-1', title: 'Falegnameria', weight: 3 }];
  const screen = await open(PlanEditorPage, { words, inputs: { planId: 'p-1' } });
  await screen.answer('GET', '/staff/membership-plans/p-1', {
    ...annual,
    grant: { unit: 'hour', amount: 20 },
    weights,
  });
  expect(screen.queryByLabelText('Cerca un corso')).toBeNull();
});
