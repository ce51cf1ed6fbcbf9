import { euro, open, said } from '../../enrolment.spec-support';
import { GiftsPage } from './gifts.page';

const aGift = (facts: object = {}) => ({
  ...{ id: 's-1', orderId: 'o-1', payBy: 'desk', status: 'used', amount: euro(9_000) },
  ...{ used: euro(7_500), left: euro(1_500), course: { slug: 'il-primo-robot', title: 'Il primo robot' } },
  ...{ givenAt: '2027-01-11T09:00:00.000Z', dueAt: null },
  ...facts,
});
const GRANT = {
  ...{ id: 'g-1', enrolmentId: 'i-1', editionId: 'e-1', courseTitle: 'Il primo robot', person: 'Irene Cavina' },
  ...{ covered: euro(7_500), reason: 'Segnalata dal Comune', grantedBy: 'Paola Righi' },
  ...{ grantedAt: '2027-01-11T10:00:00.000Z', returnedAt: '2027-01-12T10:00:00.000Z' },
};
const page = (...items: object[]) => ({ items, nextCursor: null });

async function opened(given: object[], grants: object[]) {
  const screen = await open(GiftsPage);
  await screen.answer('GET', '/suspended-seats', { seats: 1, left: euro(1_500) });
  await screen.answer('GET', '/suspended-seats/given?left=true', page(...given));
  await screen.answer('GET', '/suspended-seats/grants', page(...grants));
  const rows = () =>
    screen
      .queryAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].slice(0, 5).map(said));
  return { ...screen, rows };
}

test('staff see what is left to give, and to whom the rest went and why', async () => {
  const screen = await opened([aGift()], [GRANT]);
  expect(said(screen.host)).toContain('15,00 € da dare');
  expect(screen.rows()).toEqual([['Il primo robot', '11 gen 2027', 'Da dare', '90,00 €', '15,00 €']]);
  expect(said(screen.getByRole('article'))).toMatch(
    /^Irene Cavina Il primo robot «Segnalata dal Comune» Paola Righi, 11 gen 2027 · tornato il 12 gen 2027 75,00 €$/,
  );
});

test('all that were ever given are a click away', async () => {
  const screen = await opened([], []);
  expect(said(screen.host)).toContain('Quello che è stato donato è tutto dato.');
  screen.press('Tutti');
  const promised = aGift({ status: 'to-pay', used: euro(0), left: euro(0), course: null });
  await screen.answer('GET', '/suspended-seats/given', page(promised));
  expect(screen.rows()).toEqual([['Un corso qualsiasi', '11 gen 2027', 'Da pagare', '90,00 €', '0,00 €']]);
});
