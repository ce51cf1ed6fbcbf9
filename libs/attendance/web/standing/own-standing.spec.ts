import { open } from '@bottega/platform/web/testing';
import { OwnStanding } from './own-standing';
import { standingWords } from './standing-words';

const standing = {
  ...{ attendedMinutes: 100, totalMinutes: 480, share: 208, threshold: 750, granted: false, reachable: true },
  canStillMiss: { minutes: 120, sessions: 1 },
};

async function opened(facts: object = {}, kind = 'unmarked') {
  const screen = await open(OwnStanding, {
    words: { 'attendance-standing': standingWords },
    inputs: { enrolmentId: 'i-1', editionId: 'e-1' },
  });
  const mine = { enrolmentId: 'i-1', certificate: 'attendance', standing, sessions: [{ kind: 'late' }, { kind }] };
  await screen.answer('GET', '/me/attendance?editionId=e-1', { items: [{ ...mine, ...facts }], nextCursor: null });
  return screen;
}

const said = (element: Element) => element.textContent!.normalize('NFKC').replace(/\s+/g, ' ').trim();
const lines = (host: Element) => [...host.querySelectorAll('h2, p')].map(said);

test.each([
  ['a session', { minutes: 120, sessions: 1 }, 'puoi mancare ancora a 1 incontro.'],
  ['some of a session', { minutes: 100, sessions: 0 }, 'puoi mancare ancora 1 h 40 min, meno di un incontro.'],
  ['nothing', { minutes: 0, sessions: 0 }, 'da qui in poi non puoi più mancare.'],
])('says what was attended and that %s may still be missed', async (_, canStillMiss, words) => {
  const screen = await opened({ standing: { ...standing, canStillMiss } });
  expect(lines(screen.host)).toEqual([
    'Le tue presenze',
    'Hai seguito 1 h 40 min di 8 h (20,8%).',
    `Per l’attestato serve il 75%: ${words}`,
  ]);
});

test('before anything is marked it says how long the course is, and what may be missed', async () => {
  const screen = await opened({ sessions: [{ kind: 'unmarked' }], standing: { ...standing, attendedMinutes: 0 } });
  expect(lines(screen.host)[1]).toBe('In tutto sono 8 h: ancora nessun incontro è segnato.');
});

test('a certificate that is due says when it comes, and where', async () => {
  const screen = await opened({ standing: { ...standing, granted: true } });
  expect(said(screen.host)).toContain('L’attestato è raggiunto: arriva quando tutti i registri sono chiusi.');
  expect(screen.getByRole('link', { name: 'I tuoi attestati' }).getAttribute('href')).toBe('/io/attestati');
});

test.each([
  ['cannot be met any more', { ...standing, reachable: false }, 'unmarked'],
  ['was not met and all is marked', standing, 'absent'],
])('a threshold that %s is said, with what can be done', async (_, facts, kind) => {
  const screen = await opened({ standing: facts }, kind);
  expect(said(screen.host)).toContain('Se un segno non torna, chiedi alla segreteria.');
});

test('a course without a certificate tells only of attendance', async () => {
  const screen = await opened({ certificate: null });
  expect(lines(screen.host)).toEqual(['Le tue presenze', 'Hai seguito 1 h 40 min di 8 h (20,8%).']);
});

test.each([
  ['the edition has no dates yet', { standing: { ...standing, totalMinutes: 0 } }],
  ['the place is somebody else’s', { enrolmentId: 'i-2' }],
])('nothing is shown where %s', async (_, facts) => {
  const screen = await opened(facts);
  expect(said(screen.host)).toBe('');
});
