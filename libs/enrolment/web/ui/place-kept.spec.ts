import { anUnpaidPlace, open, problem, said } from '../enrolment.spec-support';
import type { EnrolmentDetail } from '../data/enrolment-view';
import { PlaceKept } from './place-kept';

async function opened(facts: Partial<EnrolmentDetail> = {}, office = false, named = false) {
  const screen = await open(PlaceKept, { inputs: { enrolmentId: 'i-1', office, named } });
  await screen.answer('GET', '/enrolments/i-1', anUnpaidPlace(facts));
  return screen;
}

test('says until when the place is kept, and leads to it', async () => {
  const screen = await opened();
  expect(said(screen.host)).toBe('Il posto è tenuto fino a gio 14 gen alle 20:30 . Vedi il posto');
  expect(screen.getByRole('link', { name: 'Vedi il posto' }).getAttribute('href')).toBe('/io/corsi/i-1');
});

test('leads the office to the people of its edition', async () => {
  const screen = await opened({}, true);
  const link = screen.getByRole('link', { name: 'Vedi il posto' });
  expect(link.getAttribute('href')).toBe('/gestione/edizioni/e-1/iscrizioni');
});

test('one of several says of what', async () => {
  const screen = await opened({}, false, true);
  expect(said(screen.host)).toMatch(/^Il primo robot\. Il posto è tenuto fino a/);
});

test('says the last day a transfer may come on', async () => {
  const screen = await opened({ payBy: 'transfer', heldUntil: '2027-01-14T23:00:00.000Z' });
  expect(said(screen.host)).toContain('Il posto è tenuto fino a tutto giovedì 14 gennaio .');
});

test('says that the time is over', async () => {
  expect(said((await opened({ heldUntil: '2027-01-10T19:30:00.000Z' })).host)).toMatch(
    /^Il posto era tenuto fino a .*: il tempo è finito/,
  );
});

test('says nothing of a place nobody waits for', async () => {
  expect(said((await opened({ heldUntil: null })).host)).toBe('');
});

test('says nothing to whoever may not see the place', async () => {
  const screen = await open(PlaceKept, { inputs: { enrolmentId: 'i-1' } });
  await screen.answer('GET', '/enrolments/i-1', problem('enrolment.not-found', 'Non esiste.'), 404);
  expect(said(screen.host)).toBe('');
});
