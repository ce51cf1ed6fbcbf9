import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Clock } from '@bottega/platform/kernel';
import { Confirmation } from '@bottega/platform/web';
import { open as openScreen } from '@bottega/platform/web/testing';
import { euro, NOW, said } from '../billing.spec-support';
import { ConcessionsPage } from './concessions.page';
import { DiscountsPage } from './discounts.page';
import { PersonConcessionsPage } from './person-concessions.page';
import { pricingWords } from './pricing-words';
import { PromoCodesPage } from './promo-codes.page';

const open = <C>(screen: Type<C>, inputs: Record<string, unknown> = {}) =>
  openScreen(screen, {
    inputs,
    words: { 'billing-pricing': pricingWords },
    providers: [{ provide: Clock, useValue: { now: () => NOW } }],
  });

const page = (...items: object[]) => ({ items, nextCursor: null });
const PLANS = '/membership-plans?limit=100';
const annual = { id: 'p-1', name: 'Tessera annuale' };
const nobody = { planId: null, ageFrom: null, ageTo: null, concession: null, until: null, endedAt: null };
const forMembers = {
  ...{ id: 'd-1', subjectKind: 'edition', subjectId: null, kind: 'member', percent: 20, amount: null },
  ...{ ...nobody, planId: 'p-1' },
};
const early = {
  ...forMembers,
  ...nobody,
  id: 'd-2',
  kind: 'early',
  percent: null,
  amount: euro(1_500),
  until: '2027-01-15',
};

async function discounts() {
  const screen = await open(DiscountsPage);
  await screen.answer('GET', PLANS, page(annual));
  await screen.answer('GET', '/discounts', page(forMembers, early));
  return screen;
}

test('each discount says for whom, on what and how much', async () => {
  const { getAllByRole } = await discounts();
  expect(getAllByRole('row').slice(1).map(said)).toEqual([
    'Chi ha Tessera annuale Tutti i corsi −20% In uso Fai finire',
    expect.stringMatching(/^Chi decide entro il 15 gen 2027 Tutti i corsi −15,00\s€ In uso Fai finire$/),
  ]);
});

test('a new discount carries only what belongs to its kind', async () => {
  const screen = await discounts();
  screen.write('Su che cosa', 'p-1');
  screen.write('Per chi', 'age');
  screen.write('Come abbassa il prezzo', 'amount');
  await screen.settle();
  screen.write('A quanti anni', '30');
  screen.write('Somma, in euro', '12,50');
  screen.press('Aggiungi lo sconto');
  expect(await screen.answer('POST', '/discounts', forMembers, 201)).toEqual({
    ...{ subjectKind: 'membership-plan', subjectId: 'p-1', kind: 'age', ageFrom: 0, ageTo: 30, amount: 1_250 },
  });
  await screen.answer('GET', '/discounts', page(forMembers));
});

test('one for an edition is found by the words of its course, and then called by its name', async () => {
  const screen = await discounts();
  screen.write('Su che cosa', 'one-edition');
  await screen.settle();
  screen.press('Aggiungi lo sconto');
  await screen.settle();
  expect(screen.getByLabelText('Quale edizione').getAttribute('aria-invalid')).toBe('true');
  screen.write('Quale edizione', 'robot');
  await screen.answer('GET', '/staff/courses?q=robot&limit=6', page({ id: 'k-1', title: 'Il primo robot' }));
  screen.press('Le sue edizioni');
  const edition = { id: 'e-1', courseTitle: 'Il primo robot', titleSuffix: 'sera', startsOn: '2027-01-14' };
  const over = { ...edition, id: 'e-0', status: 'closed' };
  await screen.answer('GET', '/staff/editions?courseId=k-1', page({ ...edition, status: 'open' }, over));
  screen.press('Questa');
  await screen.settle();
  expect(screen.getByText('Il primo robot, sera, dal 14 gen 2027')).toBeTruthy();
  screen.press('Aggiungi lo sconto');
  const forOne = { ...forMembers, subjectId: 'e-1' };
  expect(await screen.answer('POST', '/discounts', forOne, 201)).toEqual({
    ...{ subjectKind: 'edition', subjectId: 'e-1', kind: 'member', percent: 10 },
  });
  await screen.answer('GET', '/discounts', page(forOne, { ...forOne, id: 'd-9', subjectId: 'e-2' }));
  await screen.answer('GET', '/staff/editions/e-2', { ...edition, id: 'e-2', titleSuffix: '', startsOn: null });
  expect(
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => said(row.children[1]!)),
  ).toEqual(['Il primo robot, sera, dal 14 gen 2027', 'Il primo robot']);
});

test('a discount ends once it is agreed, and stays there to read', async () => {
  const screen = await discounts();
  screen.getAllByRole('button', { name: 'Fai finire' })[0]!.click();
  await screen.settle();
  expect(TestBed.inject(Confirmation).question()?.text).toMatch(/^«Chi ha Tessera annuale»: da adesso nessuno/);
  TestBed.inject(Confirmation).reply(true);
  await screen.answer('POST', '/discounts/d-1/end', { ...forMembers, endedAt: NOW.toISOString() });
  expect(said(screen.getByRole('row', { name: /Tessera annuale/ }))).toBe(
    'Chi ha Tessera annuale Tutti i corsi −20% Finito',
  );
});

test('a code says between which days, how often it was used of how many times, and a new one is for everything', async () => {
  const screen = await open(PromoCodesPage);
  await screen.answer('GET', PLANS, page(annual));
  const code = {
    ...{ id: 'c-1', code: 'PRIMAVERA', from: '2027-03-01', to: '2027-03-31', subjectKind: null, subjectId: null },
    ...{ percent: 10, amount: null, most: 50, mostEach: 1, used: 3, endedAt: null },
  };
  await screen.answer('GET', '/promo-codes', page(code));
  expect(said(screen.getByRole('row', { name: /PRIMAVERA/ }))).toBe(
    'PRIMAVERA Tutto −10% 1 mar 2027 – 31 mar 2027 3 / 50 In uso Fai finire',
  );
  screen.write('Codice', 'ESTATE');
  screen.write('Fino al, compreso', '2027-08-31');
  screen.press('Aggiungi il codice');
  expect(await screen.answer('POST', '/promo-codes', code, 201)).toEqual({
    ...{ code: 'ESTATE', percent: 10, from: '2027-01-11', to: '2027-08-31', mostEach: 1 },
  });
  await screen.answer('GET', '/promo-codes', page(code));
});

const declared = {
  ...{ id: 'a-1', personId: 's-1', personName: 'Sara Melloni', kind: 'student', evidence: 'Tessera universitaria' },
  ...{ status: 'declared', declaredAt: '2027-01-10T09:00:00.000Z' },
  ...{ checkedBy: null, checkedAt: null, validTo: null, reason: null },
};

async function concessions() {
  const screen = await open(ConcessionsPage);
  await screen.answer('GET', '/concessions?status=declared', page(declared));
  return screen;
}

test('a concession is accepted until a day, and leaves what is to be checked', async () => {
  const screen = await concessions();
  screen.press('Accetta');
  await screen.settle();
  expect(screen.getByLabelText('Vale fino al').getAttribute('aria-invalid')).toBe('true');
  screen.write('Vale fino al', '2027-09-30');
  screen.press('Accetta');
  const sent = await screen.answer('POST', '/concessions/a-1/check', { ...declared, status: 'proven' });
  expect(sent).toEqual({ proven: true, validTo: '2027-09-30' });
  expect(screen.getByText('Non c’è niente da controllare.')).toBeTruthy();
});

test('one shown at the desk by somebody without an account is recorded as accepted', async () => {
  const screen = await open(PersonConcessionsPage, { personId: 's-1' });
  await screen.answer('GET', '/people/s-1', { givenName: 'Sara', familyName: 'Melloni' });
  await screen.answer('GET', '/concessions?personId=s-1', page());
  expect(screen.getByText('Finora nessuna. Se mostra un documento, registralo qui.')).toBeTruthy();
  screen.write('Quale agevolazione', 'low-income');
  screen.write('Quale documento', 'Attestazione ISEE 2027');
  screen.write('Vale fino al', '2027-12-31');
  screen.press('Registra come accettata');
  const proven = { ...declared, kind: 'low-income', status: 'proven', validTo: '2027-12-31' };
  expect(await screen.answer('POST', '/concessions', proven, 201)).toEqual({
    ...{ personId: 's-1', kind: 'low-income', evidence: 'Attestazione ISEE 2027', validTo: '2027-12-31' },
  });
  await screen.answer('GET', '/concessions?personId=s-1', page(proven));
  expect(said(screen.host.querySelector('bt-concession-card')!)).toMatch(
    /^Sara Melloni Accettata .* Documento .* Vale fino al 31 dic 2027/,
  );
});

test('a concession is refused with a reason', async () => {
  const screen = await concessions();
  screen.write('Che cosa hai visto', 'refused');
  await screen.settle();
  screen.write('Perché non basta', 'È scaduta');
  screen.press('Rifiuta');
  const sent = await screen.answer('POST', '/concessions/a-1/check', { ...declared, status: 'refused' });
  expect(sent).toEqual({ proven: false, reason: 'È scaduta' });
});
