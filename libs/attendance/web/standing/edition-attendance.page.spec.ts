import { open } from '@bottega/platform/web/testing';
import { EditionAttendancePage } from './edition-attendance.page';
import { standingWords } from './standing-words';

const session = (state: string) => ({
  ...{ sessionId: `s-${state}`, title: '', localDate: '2027-01-14', startTime: '18:30', endTime: '20:30' },
  ...{ minutes: 120, state },
});

const standing = {
  ...{ attendedMinutes: 270, totalMinutes: 480, share: 562, threshold: 750, granted: false, reachable: true },
  canStillMiss: { minutes: 90, sessions: 0 },
};

const learner = (familyName: string, facts: object) => ({
  ...{ enrolmentId: familyName, givenName: 'Ada', familyName, marks: [] },
  standing: { ...standing, ...facts },
});

const everybody = [
  learner('Accorsi', { attendedMinutes: 480, share: 1000, granted: true }),
  learner('Bellei', { canStillMiss: { minutes: 120, sessions: 1 } }),
  learner('Conti', {}),
  learner('Dotti', { canStillMiss: { minutes: 0, sessions: 0 } }),
  learner('Errani', { attendedMinutes: 45, share: 93, reachable: false, canStillMiss: { minutes: 0, sessions: 0 } }),
];

async function opened(facts: object = {}, inputs: object = {}) {
  const screen = await open(EditionAttendancePage, {
    words: { 'attendance-standing': standingWords },
    inputs: { editionId: 'e-1', ...inputs },
  });
  await screen.answer('GET', '/editions/e-1/attendance', {
    ...{ editionId: 'e-1', courseTitle: 'Il primo robot', threshold: 750, certificate: 'attendance' },
    ...{ sessions: [session('closed'), session('open')], learners: everybody },
    ...facts,
  });
  const rows = () =>
    screen
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent!.trim().normalize('NFKC')));
  return { ...screen, rows };
}

test('each has what they attended, what they may still miss and how far the certificate is', async () => {
  const screen = await opened();
  expect(screen.rows().slice(1)).toEqual([
    ['Accorsi Ada', '8 h di 8 h', '100%', '', 'Raggiunto'],
    ['Bellei Ada', '4 h 30 min di 8 h', '56,2%', '1 incontro', 'Ci può arrivare'],
    ['Conti Ada', '4 h 30 min di 8 h', '56,2%', 'Meno di un incontro: 1 h 30 min', 'Ci può arrivare'],
    ['Dotti Ada', '4 h 30 min di 8 h', '56,2%', 'Niente', 'Ci può arrivare'],
    ['Errani Ada', '45 min di 8 h', '9,3%', '', 'Non ci arriva più'],
  ]);
  expect(screen.host.textContent).toContain('Per l’attestato serve il 75% delle ore. Registri chiusi: 1 di 2.');
});

test('once all registers are closed nothing more can be attended', async () => {
  const screen = await opened({ sessions: [session('closed')], learners: everybody.slice(0, 2) });
  expect(screen.rows().map((cells) => cells.at(-1))).toEqual(['Attestato', 'Raggiunto', 'Non ci arriva più']);
});

test('a course that gives no certificate says so, and shows attendance alone', async () => {
  const screen = await opened({ certificate: null, learners: everybody.slice(0, 1) });
  expect(screen.rows()).toEqual([
    ['Persona', 'Ha seguito', 'Quota'],
    ['Accorsi Ada', '8 h di 8 h', '100%'],
  ]);
  expect(screen.host.textContent).toContain('Questo corso non dà attestati.');
});

test.each([
  ['staff go back to the edition', {}, 'Torna all’edizione', '/gestione/edizioni/e-1'],
  ['its instructor to what they teach', { teaching: true }, 'Insegno', '/insegno'],
])('%s', async (_, inputs, name, address) => {
  const screen = await opened({}, inputs);
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(address);
});

test('while nobody has a place it says what will be here', async () => {
  const screen = await opened({ learners: [] });
  expect(screen.getByRole('heading', { name: 'Nessuno ha un posto' })).toBeTruthy();
});
