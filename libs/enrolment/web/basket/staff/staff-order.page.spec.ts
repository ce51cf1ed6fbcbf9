import { fireEvent } from '@testing-library/dom';
import { anOffer, aQuote, aWay, euro, open, problem, readBySara, said } from '../../enrolment.spec-support';
import { anEditionOf } from '../basket.spec-support';
import { StaffOrderPage } from './staff-order.page';

const anna = { id: 'p-9', givenName: 'Anna', familyName: 'Sala' };
const school = { id: 'p-7', givenName: 'Scuola', familyName: 'Gandhi', email: 'scuola@example.org' };
const coming = { id: 'e-1', titleSuffix: '', startsAt: '2027-01-14T17:30:00.000Z', placesLeft: 3 };
const ways = [aWay('card', { recommended: true }), aWay('desk'), aWay('transfer')];

async function opened() {
  const screen = await open(StaffOrderPage, { inputs: { personId: 'p-9' } });
  await screen.answer('GET', '/people/p-9', anna);
  await readBySara(screen);
  await screen.answer('GET', '/membership-plans?limit=100', { items: [], nextCursor: null });
  return screen;
}

/** The robot is found by its name and added; its price is hers. */
async function added() {
  const screen = await opened();
  screen.write('Aggiungi un corso o una tessera', 'robot');
  await screen.answer('GET', '/courses?q=robot&limit=5', { items: [{ title: 'Il primo robot', editions: [coming] }] });
  screen.press('Aggiungi Il primo robot');
  await screen.answer('GET', '/editions/e-1/offer?participantId=p-9', anOffer());
  await screen.answer('GET', '/editions/e-1', anEditionOf());
  const asked = await screen.answer('POST', '/quotes', aQuote({ ways }));
  expect(asked).toEqual({ items: [{ kind: 'edition', id: 'e-1' }], participantId: 'p-9' });
  return screen;
}

test('what somebody takes is found by name, priced for them, and ordered for them; then comes the money', async () => {
  const screen = await added();
  expect(screen.getAllByRole('radio').map((way) => said(way.closest('label')!).split(' ')[0])).toEqual([
    'In',
    'Bonifico',
  ]);
  screen.press('Conferma 1 cosa');
  expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toEqual({
    ...{ items: [{ kind: 'edition', id: 'e-1' }], payBy: 'desk', participantId: 'p-9' },
  });
  expect(screen.router.url).toBe('/gestione/ordini/o-1');
});

test('somebody else may pay, on a document too', async () => {
  const screen = await added();
  screen.write('Cerca chi paga', 'scuola');
  await screen.answer('GET', '/people?q=scuola&limit=6', { items: [school], nextCursor: null });
  screen.press('Paga');
  await screen.settle();
  fireEvent.click(screen.getByRole('radio', { name: /^Con fattura/ }));
  await screen.settle();
  screen.press('Conferma 1 cosa');
  expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toMatchObject({
    payBy: 'invoice',
    payerId: 'p-7',
  });
});

test('what is refused is said beside the thing it is about, and everything stays', async () => {
  const screen = await added();
  screen.press('Conferma 1 cosa');
  const errors = [{ pointer: '/items/0', code: 'enrolment.edition-full' }];
  await screen.answer('POST', '/orders', { ...problem('enrolment.edition-full', 'I posti sono finiti.'), errors }, 409);
  expect(said(screen.getByRole('heading', { name: 'Il primo robot' }).closest('bt-chosen-line')!)).toContain(
    'I posti sono finiti.',
  );
});

test('before anything is chosen there is nothing to confirm', async () => {
  const screen = await opened();
  expect(said(screen.host)).toContain('Cerca qui sopra che cosa prende');
  expect(screen.queryByRole('button', { name: /^Conferma/ })).toBeNull();
});

test('what costs nothing asks for no way to pay', async () => {
  const screen = await opened();
  screen.write('Aggiungi un corso o una tessera', 'robot');
  await screen.answer('GET', '/courses?q=robot&limit=5', { items: [{ title: 'Il primo robot', editions: [coming] }] });
  screen.press('Aggiungi Il primo robot');
  await screen.answer('GET', '/editions/e-1/offer?participantId=p-9', anOffer());
  await screen.answer('GET', '/editions/e-1', anEditionOf());
  await screen.answer('POST', '/quotes', aQuote({ total: euro(0), ways: [aWay('free', { total: euro(0) })] }));
  expect(screen.queryByRole('radio')).toBeNull();
  screen.press('Conferma 1 cosa');
  expect(await screen.answer('POST', '/orders', { orderId: 'o-1' })).toMatchObject({ payBy: 'free' });
});
