import { euro, open, said } from '../../enrolment.spec-support';
import { TRANSFER_PIECE } from '../../my-course/transfer-piece';
import { MyGiftsPage } from './my-gifts.page';

const aGift = (facts: object = {}) => ({
  ...{ id: 's-1', orderId: 'o-1', payBy: 'desk', status: 'to-pay', amount: euro(9_000) },
  course: { slug: 'il-primo-robot', title: 'Il primo robot' },
  givenAt: '2027-01-11T09:00:00.000Z',
  dueAt: '2027-01-25T09:00:00.000Z',
  ...facts,
});

async function opened(...items: object[]) {
  const providers = [{ provide: TRANSFER_PIECE, useValue: () => new Promise(() => undefined) }];
  const screen = await open(MyGiftsPage, { providers });
  await screen.answer('GET', '/me/suspended-seats', { items, nextCursor: null });
  return { ...screen, gifts: () => screen.queryAllByRole('article').map(said) };
}

test('each says how it stands and what is still to be done', async () => {
  const paid = { dueAt: null };
  const screen = await opened(
    aGift(),
    aGift({ ...paid, id: 's-2', status: 'waiting', course: null, amount: euro(2_000) }),
    aGift({ ...paid, id: 's-3', status: 'used' }),
    aGift({ ...paid, id: 's-4', status: 'ended' }),
  );
  expect(screen.gifts()).toEqual([
    expect.stringMatching(/^Il primo robot 90,00 € Da pagare .* Lo paghi in segreteria, .* entro lun 25 gen \.$/),
    expect.stringMatching(/^Un corso qualsiasi 20,00 € Pagato .* aspetta chi ne ha bisogno/),
    expect.stringMatching(/È servito .* qualcuno impara anche per merito tuo\.$/),
    expect.stringMatching(/Non pagato .* Non devi più nulla\./),
  ]);
});

test('whoever gave none reads what it would be', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Un posto sospeso è un posto in un corso pagato per chi da solo non potrebbe.');
});
