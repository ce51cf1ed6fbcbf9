import { checkRoomForOneMore, MOST___ENTITIES__ } from './__entity__';

test('one more fits until there are as many as one may have', () => {
  expect(() => checkRoomForOneMore(MOST___ENTITIES__ - 1)).not.toThrow();
  expect(() => checkRoomForOneMore(MOST___ENTITIES__)).toThrow(
    expect.objectContaining({ code: '__cap__.too-many-__entities__', params: { most: MOST___ENTITIES__ } }),
  );
});
