import { anEdition, open, said } from '../../scheduling.spec-support';
import { EditionDetailsPage } from './edition-details.page';

const people = [
  { personId: 'anna', name: 'Anna Verdi', bio: '', skills: [] },
  { personId: 'bruno', name: 'Bruno Neri', bio: '', skills: [] },
  { personId: 'carla', name: 'Carla Rossi', bio: '', skills: [] },
];

async function opened(facts: object = {}) {
  const screen = await open(EditionDetailsPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', '/staff/editions/e-1', anEdition(facts));
  await screen.answer('GET', '/instructors', people);
  return screen;
}

/** As it stands, but for who teaches. */
const asItStands = {
  ...{ titleSuffix: 'di gennaio', capacity: 12, minimum: 5, decidesOn: '2027-01-12' },
  ...{ fixedCost: 60_000, costPerPerson: 450, layout: 'workbenches', equipment: ['proiettore'] },
  joiningInstructions: 'Porta un portatile.',
};

test('all that may be written is there, and leaves with the version that was read', async () => {
  const screen = await opened();
  screen.write('Posti', '14');
  screen.write('Si decide entro', '');
  screen.write('Quanto costa tenerla, in euro', '');
  screen.write('Come si dispone lo spazio', '');
  screen.write('Che cosa deve esserci', 'proiettore\n\nlavagna');
  screen.write('Indicazioni per chi viene', 'Suona al 3.');
  screen.press('Salva');
  expect(await screen.answer('PATCH', '/editions/e-1', anEdition())).toEqual({
    ...{ ...asItStands, capacity: 14, decidesOn: null, fixedCost: null, layout: null },
    ...{ equipment: ['proiettore', 'lavagna'], joiningInstructions: 'Suona al 3.' },
  });
  expect(screen.versionSeen()).toBe('"3"');
  expect(screen.router.url).toBe('/gestione/edizioni/e-1');
});

test('who teaches goes along once it is somebody else, the first one leading', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Tiene il corso Anna Verdi.');
  screen.getByRole('checkbox', { name: 'Anna Verdi' }).click();
  screen.getByRole('checkbox', { name: 'Carla Rossi' }).click();
  await screen.settle();
  expect(said(screen.host)).toContain('Tiene il corso Bruno Neri.');
  screen.press('Salva');
  const instructors = [
    { personId: 'bruno', role: 'lead' },
    { personId: 'carla', role: 'assistant' },
  ];
  expect(await screen.answer('PATCH', '/editions/e-1', anEdition())).toEqual({ ...asItStands, instructors });
});

test('when somebody changed it since, that is said and nothing typed is lost', async () => {
  const screen = await opened();
  screen.write('Posti', '14');
  screen.press('Salva');
  const detail = 'Qualcuno l’ha cambiata nel frattempo.';
  await screen.answer('PATCH', '/editions/e-1', { code: 'http.changed-since', title: 'Cambiata', detail }, 412);
  expect(said(screen.getByRole('alert'))).toContain(detail);
  expect((screen.getByLabelText('Posti') as HTMLInputElement).value).toBe('14');
});
