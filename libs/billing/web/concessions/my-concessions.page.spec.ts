import { fireEvent } from '@testing-library/dom';
import { Clock } from '@bottega/platform/kernel';
import { open as openScreen } from '@bottega/platform/web/testing';
import { euro, NOW, said } from '../billing.spec-support';
import { concessionWords } from './concession-words';
import { MyConcessionsPage } from './my-concessions.page';

const forCourses = { kind: 'student', subjectKind: 'edition', everything: true, percent: 30, amount: null };
const offered = [
  { kind: 'job-seeker', subjectKind: 'edition', everything: true, percent: 50, amount: null },
  { ...forCourses, subjectKind: 'membership-plan', everything: false, percent: null, amount: euro(1_000) },
  forCourses,
];
const declared = {
  ...{ id: 'a-1', personId: 's-1', personName: 'Sara Melloni', kind: 'student', evidence: 'libretto' },
  ...{ status: 'declared', declaredAt: '2027-01-10T09:00:00.000Z' },
  ...{ checkedBy: null, checkedAt: null, validTo: null, reason: null },
};
const proven = { ...declared, id: 'a-2', status: 'proven', validTo: '2027-01-11' };

async function opened(mine: object[], cuts: object[] = offered) {
  const screen = await openScreen(MyConcessionsPage, {
    words: { 'billing-concessions': concessionWords },
    providers: [{ provide: Clock, useValue: { now: () => NOW } }],
  });
  await screen.answer('GET', '/concessions/offered', { cuts });
  await screen.answer('GET', '/me/concessions', { items: mine, nextCursor: null });
  return screen;
}

test('each that lowers a price says how much and on what, and what to bring for it', async () => {
  const screen = await opened([]);
  expect(screen.getAllByRole('radio').map((radio) => said(radio.closest('label')!))).toEqual([
    expect.stringMatching(/^chi studia −10,00\s€ su alcune tessere −30% su tutti i corsi$/),
    'chi cerca lavoro −50% su tutti i corsi',
  ]);
  fireEvent.click(screen.getByRole('radio', { name: /chi cerca lavoro/ }));
  await screen.settle();
  expect(screen.getByText(/centro per l’impiego/)).toBeTruthy();
});

test('one is declared with what shows it, and is then to be shown', async () => {
  const screen = await opened([]);
  expect(screen.getByRole('heading', { name: 'Come funziona' })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  screen.press('Dichiara');
  await screen.settle();
  screen.write('Che cosa mostrerai', 'libretto');
  screen.press('Dichiara');
  expect(await screen.answer('POST', '/me/concessions', declared, 201)).toEqual({
    ...{ kind: 'student', evidence: 'libretto' },
  });
  await screen.answer('GET', '/me/concessions', { items: [declared], nextCursor: null });
  expect(said(screen.host.querySelector('bt-my-concession')!)).toBe(
    'chi studia Da mostrare Porta in segreteria: «libretto». Lo guardiamo e te lo ridiamo. Dichiarata il 10 gen 2027',
  );
});

test.each([
  ['valid on its last day', proven, 'chi studia Vale fino al 11 gen 2027 Dichiarata il 10 gen 2027'],
  [
    'over the day after',
    { ...proven, validTo: '2027-01-10' },
    'chi studia Valeva fino al 10 gen 2027 Se vale ancora, dichiarala di nuovo e mostra il documento aggiornato. Dichiarata il 10 gen 2027',
  ],
  [
    'refused, and why',
    { ...declared, status: 'refused', reason: 'il libretto è dell’anno scorso' },
    'chi studia Non riconosciuta Perché: il libretto è dell’anno scorso. Se hai altro da mostrare, dichiarala di nuovo. Dichiarata il 10 gen 2027',
  ],
])('it is %s', async (_, concession, words) => {
  const screen = await opened([concession]);
  expect(said(screen.host.querySelector('bt-my-concession')!)).toBe(words);
});

test('where no price asks for one, that is said, and there is nothing to declare', async () => {
  const screen = await opened([], []);
  expect(screen.getAllByRole('heading').map(said)).toEqual(['Agevolazioni', 'Per ora nessuna']);
  expect(screen.queryByRole('button', { name: 'Dichiara' })).toBeNull();
});
