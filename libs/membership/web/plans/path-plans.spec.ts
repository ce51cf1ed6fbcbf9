import { aPage, aPlan, open, said } from '../membership.spec-support';
import { PathPlans } from './path-plans';

const ofPath = aPlan({
  ...{ id: 'p-2', name: 'Tessera percorso', description: 'Tre corsi.', kind: 'path' },
  grant: { unit: 'training', amount: 3 },
  scope: { kind: 'paths', of: ['w-1'] },
  validity: { kind: 'months', months: 12, from: null },
});

async function opened(pathId: string) {
  const screen = await open(PathPlans, { inputs: { pathId } });
  await screen.answer('GET', '/membership-plans?limit=100', aPage(aPlan(), ofPath));
  return screen;
}

test('a path is opened by the memberships that are for it, each with its price and the way to it', async () => {
  const { host, getByRole } = await opened('w-1');
  expect(said(host)).toBe(
    'Oppure con una tessera Tessera percorso Tre corsi. 3 formazioni. 12 mesi dal giorno in cui la paghi. ' +
      'Per chi lavora qui 120,00 € Per chi abita nel quartiere 160,00 € Per chi viene da fuori 200,00 € ' +
      'Scegli Tessera percorso',
  );
  expect(getByRole('link', { name: 'Scegli Tessera percorso' }).getAttribute('href')).toBe('/tessere/p-2');
});

test('of one that none is for nothing is said', async () => {
  expect(said((await opened('w-2')).host)).toBe('');
});
