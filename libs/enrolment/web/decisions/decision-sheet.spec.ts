import { TestBed } from '@angular/core/testing';
import { Toasts } from '@bottega/platform/web';
import { open as openScreen } from '@bottega/platform/web/testing';
import { fireEvent } from '@testing-library/dom';
import { euro, problem, said } from '../enrolment.spec-support';
import type { DecisionDetail, DecisionPreview } from './data/decision';
import { DecisionSheet } from './decision-sheet';
import { decisionWords } from './decision-words';

const edition: DecisionDetail = {
  id: 'e-1',
  courseId: 'c-1',
  courseTitle: 'Foglio di calcolo',
  courseSlug: 'foglio-di-calcolo',
  cover: 'digitale',
  titleSuffix: 'di gennaio',
  status: 'open',
  startsOn: '2027-01-30',
  endsOn: '2027-02-20',
  sessionCount: 4,
  capacity: 16,
  minimum: 8,
  taken: 5,
  waiting: 0,
  why: 'soon',
  decidesOn: '2027-01-24',
  decideBy: '2027-01-24',
  daysLeft: 3,
  breakEven: 7,
  balance: euro(-6_200),
  interested: 9,
  possible: ['confirm', 'postpone', 'cancel', 'merge'],
  mergeInto: [],
  operationId: null,
};

const preview = (facts: Partial<DecisionPreview> = {}): DecisionPreview => ({
  action: 'cancel',
  into: null,
  fingerprint: 'first',
  people: [
    {
      ...{ enrolmentId: 'i-1', personId: 'p-1', givenName: 'Anna', familyName: 'Gamberini', hasEmail: false },
      ...{ status: 'enrolled', place: 'cancelled', refund: euro(4_500), forgiven: euro(0), difference: null },
    },
  ],
  waiting: 2,
  unnamed: 0,
  messages: [{ kind: 'edition.cancelled', count: 1, subject: 'Annullato', paragraphs: ['Non si tiene.'] }],
  refunds: euro(4_500),
  refundCount: 1,
  forgiven: euro(0),
  seatsFreed: 1,
  seatsTaken: 0,
  sessionsGivenUp: 4,
  typeToConfirm: null,
  ...facts,
});

async function opened(facts: Partial<DecisionDetail> = {}) {
  const screen = await openScreen(DecisionSheet, {
    inputs: { editionId: 'e-1' },
    words: { 'enrolment-decisions': decisionWords },
  });
  await screen.answer('GET', '/staff/decisions/e-1', { ...edition, ...facts });
  await screen.answer('GET', '/staff/editions/e-1', { fixedCost: euro(31_500), costPerPerson: euro(0) });
  const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
  return { ...screen, choose };
}

const PREVIEW = '/editions/e-1/decision-preview?action=cancel';
const DECIDE = '/editions/e-1/decisions';

test('an edition says where it stands in squares, numbers and words', async () => {
  const screen = await opened();
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('5 posti presi; minimo 8, capienza 16');
  expect(said(screen.host)).toMatch(/Decisione fra 3 giorni.*5 su 8.*in pari a 7.*Se parte oggi −62,00 €/);
  expect(said(screen.host)).toContain('Parte in 5, in perdita di 62,00 €.');
  expect(screen.queryByRole('radio', { name: /^Unisci/ })).toBeNull();
});

test('an edition without a minimum is measured against none', async () => {
  const screen = await opened({ minimum: 0, breakEven: null, balance: null });
  expect(said(screen.host)).not.toMatch(/su 0|minimo 0/);
});

test('nothing is asked of the server before a decision is chosen', async () => {
  const screen = await opened();
  screen.nothingAsked();
});

test('the button says all it does, and does it with what was looked at', async () => {
  const screen = await opened();
  screen.choose(/^Annulla/);
  await screen.answer('GET', PREVIEW, preview());
  expect(said(screen.host)).toContain('3 persone avvisate. Di loro, 2 in lista d’attesa: la lista si chiude.');
  expect(said(screen.host)).toContain('1 senza e-mail: da avvisare a voce.');
  screen.write('Motivo', 'Siamo pochi');
  screen.press(/^Annulla, avvisa 3 persone, restituisci 45,00/);
  const sent = await screen.answer('POST', DECIDE, { editionId: 'e-1', action: 'cancel', operationId: 'o-1' });
  expect(sent).toEqual({ action: 'cancel', fingerprint: 'first', reason: 'Siamo pochi' });
  expect(screen.router.url).toBe('/gestione/resoconti/o-1');
});

test('without a reason nothing leaves', async () => {
  const screen = await opened();
  screen.choose(/^Annulla/);
  await screen.answer('GET', PREVIEW, preview());
  screen.press(/^Annulla/);
  await screen.settle();
  screen.nothingAsked();
});

test('when something has changed meanwhile it is said, and the preview comes afresh', async () => {
  const screen = await opened();
  screen.choose(/^Annulla/);
  await screen.answer('GET', PREVIEW, preview());
  screen.write('Motivo', 'Siamo pochi');
  screen.press(/^Annulla/);
  await screen.answer(
    'POST',
    DECIDE,
    problem('enrolment.decision-outdated', 'Nel frattempo qualcosa è cambiato.'),
    409,
  );
  await screen.answer('GET', PREVIEW, preview({ fingerprint: 'second', refunds: euro(9_000) }));
  expect(said(screen.host)).toContain('Nel frattempo qualcosa è cambiato.');
  screen.press(/restituisci 90,00/);
  expect(await screen.answer('POST', DECIDE, { action: 'cancel', operationId: 'o-1' })).toMatchObject({
    fingerprint: 'second',
    reason: 'Siamo pochi',
  });
});

test('much money asks for the title', async () => {
  const screen = await opened();
  screen.choose(/^Annulla/);
  await screen.answer('GET', PREVIEW, preview({ refunds: euro(60_000), typeToConfirm: 'Foglio di calcolo' }));
  screen.write('Motivo', 'Siamo pochi');
  screen.press(/^Annulla/);
  await screen.settle();
  screen.nothingAsked();
  screen.write('Titolo del corso', 'foglio di calcolo');
  screen.press(/^Annulla/);
  expect(await screen.answer('POST', DECIDE, { action: 'cancel' })).toMatchObject({ typed: 'foglio di calcolo' });
});

test('confirming asks for no reason, and says that it is done', async () => {
  const screen = await opened();
  screen.choose(/^Conferma/);
  const nothing = { people: [], waiting: 0, messages: [], refunds: euro(0), sessionsGivenUp: 0 };
  await screen.answer(
    'GET',
    '/editions/e-1/decision-preview?action=confirm',
    preview({ action: 'confirm', ...nothing }),
  );
  expect(screen.queryByLabelText('Motivo')).toBeNull();
  const shown = jest.spyOn(TestBed.inject(Toasts), 'show');
  screen.press('Conferma');
  await screen.answer('POST', DECIDE, { editionId: 'e-1', action: 'confirm', operationId: null });
  await screen.answer('GET', '/staff/decisions/e-1', { ...edition, status: 'confirmed', why: null });
  expect(shown).toHaveBeenCalledWith('Edizione confermata.');
});

test('with one edition to merge with it is chosen already; with more, nothing is previewed before one is', async () => {
  const into = { titleSuffix: '', status: 'open' as const, startsOn: '2027-02-27', endsOn: null, placesLeft: 6 };
  const screen = await opened({
    mergeInto: [
      { ...into, id: 'e-2' },
      { ...into, id: 'e-3' },
    ],
  });
  screen.choose(/^Unisci/);
  await screen.settle();
  screen.nothingAsked();
  expect(said(screen.host)).toContain('Scegli l’edizione con cui unirla.');
  fireEvent.click(screen.getAllByRole('radio', { name: /6 posti liberi/ })[1]!);
  const merging = preview({ action: 'merge', into: 'e-3' });
  await screen.answer('GET', '/editions/e-1/decision-preview?action=merge&into=e-3', merging);
  screen.write('Motivo', 'Insieme siamo abbastanza');
  screen.press(/^Unisci/);
  expect(await screen.answer('POST', DECIDE, { action: 'merge' })).toMatchObject({ action: 'merge', into: 'e-3' });
});
