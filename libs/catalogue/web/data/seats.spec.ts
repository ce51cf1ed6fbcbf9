import { seatsOf } from './seats';
import { anEdition } from './views.spec-support';

describe('the places of an edition', () => {
  test('are taken or free', () => {
    expect(seatsOf(anEdition({ capacity: 16, placesLeft: 3, minimum: 8 }))).toEqual({
      capacity: 16,
      taken: 13,
      left: 3,
      minimum: 8,
      missing: 0,
      last: false,
      outlook: 'reached',
    });
  });

  test.each([
    ['people are still missing', { placesLeft: 11 }, { missing: 3, outlook: 'missing' }],
    ['staff have confirmed it anyway', { placesLeft: 11, status: 'confirmed' }, { missing: 3, outlook: 'runs' }],
    ['there is no minimum', { minimum: 0 }, { missing: 0, outlook: null }],
    ['it is running', { status: 'running' }, { missing: 0, outlook: null }],
  ] as const)('%s', (_, facts, expected) => {
    expect(seatsOf(anEdition(facts))).toMatchObject(expected);
  });

  test.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ])('%i left is among the last: %s', (placesLeft, last) => {
    expect(seatsOf(anEdition({ placesLeft })).last).toBe(last);
  });
});
