import { fireEvent, within } from '@testing-library/dom';
import { anEdition, aSession, open, said } from '../scheduling.spec-support';
import { EditionPage } from './edition.page';

const SHIFT = '/editions/e-1/sessions/shift';
const REHEARSAL = `${SHIFT}?dryRun=true`;

async function opened(facts: object = {}) {
  const screen = await open(EditionPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', '/staff/editions/e-1', anEdition(facts));
  await screen.answer('GET', '/venues', []);
  return screen;
}

async function asking() {
  const screen = await opened();
  screen.press('Sposta tutti');
  await screen.settle();
  const look = async (rehearsal: object, status = 200) => {
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Guarda che cosa viene' }));
    return screen.answer('POST', REHEARSAL, rehearsal, status);
  };
  return { ...screen, look, dialog: () => said(screen.getByRole('dialog')) };
}

/** The same evening on another day. */
const slot = (date: string, facts: object = {}) => ({
  ...{ date, startTime: '18:30', endTime: '20:30', zone: 'Europe/Rome', problems: [], proposals: null },
  ...{ startsAt: `${date}T17:30:00.000Z`, endsAt: `${date}T19:30:00.000Z` },
  ...facts,
});
const clear = { slots: [slot('2027-01-21'), slot('2027-01-28')], skipped: [] };
const busy = { code: 'scheduling.space-busy', detail: 'Qui non ci sta: il Laboratorio è di «Cucito».', params: {} };

test('what it will do is shown before it is done: each new date beside the old one, and who is told of what', async () => {
  const screen = await asking();
  expect(await screen.look(clear)).toEqual({ days: 7, evenIfClosed: false });
  expect(screen.getAllByRole('listitem').map(said)).toEqual([
    'gio 21 gen, 18:30–20:30 era gio 14 gen',
    'gio 28 gen, 18:30–20:30 era gio 21 gen',
  ]);
  expect(screen.dialog()).toContain('Chi ha un posto o è in lista riceve una sola e-mail con le date nuove.');
  screen.press('Sposta 2 incontri e avvisa');
  expect(await screen.answer('POST', SHIFT, { sessions: [], skipped: [] })).toEqual({ days: 7, evenIfClosed: false });
  await screen.answer('GET', '/staff/editions/e-1', anEdition({ sessions: [aSession(21), aSession(28)] }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getAllByRole('rowheader').map(said)).toEqual(['gio 21 gen, 18:30–20:30', 'gio 28 gen, 18:30–20:30']);
});

test('one that clashes is said in words, with the spaces free then and the days at which it fits', async () => {
  const screen = await asking();
  const time = { startTime: '18:30', endTime: '20:30', zone: 'Europe/Rome' };
  const free = (...dates: string[]) => dates.map((date) => ({ ...time, date }));
  const inTheAfternoon = { ...time, date: '2027-01-28', startTime: '15:00', endTime: '17:00' };
  const spaces = [{ id: 'hall', name: 'Sala grande', capacity: 40, venueName: 'Officina' }];
  const slots = [
    slot('2027-01-21', { problems: [busy], proposals: { slots: free('2027-01-20', '2027-01-22'), spaces: [] } }),
    slot('2027-01-28', { problems: [busy], proposals: { slots: [inTheAfternoon, ...free('2027-01-29')], spaces } }),
  ];
  await screen.look({ slots, skipped: [] });
  const tries = screen.getAllByRole('button', { name: /^Prova/ }).map(said);
  expect(tries).toEqual(['Prova 8 giorni più avanti', 'Prova 6 giorni più avanti']);
  expect(screen.dialog()).toContain('Qui non ci sta: il Laboratorio è di «Cucito».');
  expect(screen.dialog()).toContain('Liberi a quell’ora: Sala grande.');
  expect(screen.dialog()).toContain('Così non si sposta nulla.');
  expect(screen.queryByRole('button', { name: /e avvisa/ })).toBeNull();
  screen.press('Prova 8 giorni più avanti');
  expect(await screen.answer('POST', REHEARSAL, clear)).toEqual({ days: 8, evenIfClosed: false });
  expect(screen.getByRole('button', { name: 'Sposta 2 incontri e avvisa' })).toBeTruthy();
});

test('whatever changes in the form has to be looked at again', async () => {
  const screen = await asking();
  await screen.look(clear);
  screen.write('Quando', 'earlier');
  await screen.settle();
  expect(screen.queryByRole('button', { name: /e avvisa/ })).toBeNull();
  expect(await screen.look(clear)).toEqual({ days: -7, evenIfClosed: false });
});

test('a venue that is closed can be opened for it', async () => {
  const screen = await asking();
  expect(screen.queryByRole('checkbox')).toBeNull();
  const shut = { code: 'scheduling.venue-closed', detail: 'La sede è chiusa.', params: {} };
  await screen.look({ ...clear, slots: [slot('2027-01-21', { problems: [shut] })] });
  screen.getByRole('checkbox', { name: 'Anche quando la sede è chiusa' }).click();
  await screen.settle();
  expect(await screen.look(clear)).toEqual({ days: 7, evenIfClosed: true });
});

test('what came in between is said there, and has to be looked at again', async () => {
  const screen = await asking();
  await screen.look(clear);
  screen.press('Sposta 2 incontri e avvisa');
  await screen.answer('POST', SHIFT, { ...busy, title: 'Non ci sta' }, 409);
  expect(screen.dialog()).toContain('Qui non ci sta: il Laboratorio è di «Cucito».');
  expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Guarda che cosa viene' })).toBeTruthy();
});

test.each([
  ['one alone is moved beside its date', [aSession(14)]],
  ['what has begun stays', [aSession(11, { startsAt: '2027-01-11T16:30:00.000Z' }), aSession(14)]],
])('nothing is moved together where %s', async (_, sessions) => {
  const screen = await opened({ sessions });
  expect(screen.queryByRole('button', { name: 'Sposta tutti' })).toBeNull();
});
