import { checkRoomForOneMore, MOST_WISHES, wishEndsAt } from './wish';

test('one more fits until there are as many as one may have', () => {
  expect(() => checkRoomForOneMore(MOST_WISHES - 1)).not.toThrow();
  expect(() => checkRoomForOneMore(MOST_WISHES)).toThrow(
    expect.objectContaining({ code: 'community.too-many-wishes', params: { most: MOST_WISHES } }),
  );
});

test('a wish lasts half a year', () => {
  expect(wishEndsAt(new Date('2027-01-11T09:00:00Z'))).toEqual(new Date('2027-07-10T09:00:00Z'));
});
