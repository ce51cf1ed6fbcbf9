import { TestBed } from '@angular/core/testing';
import { Confirmation } from '@bottega/platform/web';
import { open, said } from '../../enrolment.spec-support';
import { SeatBlocksPage } from './seat-blocks.page';

const BLOCKS = '/editions/e-1/seat-blocks';
const third = (unnamed: number, named: number) => ({
  items: [{ id: 'b-1', label: '3B', unnamed, named, waitingEntryId: null, createdAt: '2027-01-11T09:00:00.000Z' }],
});

async function opened(blocks: object) {
  const screen = await open(SeatBlocksPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', BLOCKS, blocks);
  return screen;
}

test('places are reserved for a group that has no names yet', async () => {
  const screen = await opened({ items: [] });
  screen.write('Per chi', '3B');
  screen.write('Quanti posti', '12');
  screen.press('Riserva i posti');
  expect(await screen.answer('POST', BLOCKS, third(12, 0), 201)).toEqual({ label: '3B', places: 12 });
  expect(said(screen.getByRole('article'))).toContain('Senza nome 12, con un nome 0.');
});

test('a place gets its name', async () => {
  const screen = await opened(third(12, 0));
  screen.write('A chi va un posto di 3B', 'cav');
  const found = { items: [{ id: 'p-9', givenName: 'Irene', familyName: 'Cavina' }], nextCursor: null };
  await screen.answer('GET', '/people?q=cav&limit=6', found);
  screen.press('Dai il posto');
  const sent = await screen.answer('POST', '/seat-blocks/b-1/enrolments', {}, 201);
  expect(sent).toEqual({ participantId: 'p-9', payBy: 'desk' });
  await screen.answer('GET', BLOCKS, third(11, 1));
  expect(said(screen.getByRole('article'))).toContain('Senza nome 11, con un nome 1.');
});

test('those without a name are given back once it is agreed', async () => {
  const screen = await opened(third(11, 1));
  screen.press('Libera 11 posti');
  await screen.settle();
  expect(TestBed.inject(Confirmation).question()).toEqual({
    heading: 'Liberi 11 posti di 3B?',
    text: 'Tornano a disposizione di chi aspetta e di chi si iscrive. Chi ha già un nome (1) tiene il suo.',
    action: 'Libera 11 posti',
    destructive: true,
  });
  TestBed.inject(Confirmation).reply(true);
  await screen.answer('POST', '/seat-blocks/b-1/release', null, 204);
  await screen.answer('GET', BLOCKS, third(0, 1));
  expect(screen.queryByRole('button', { name: /Libera/ })).toBeNull();
});
