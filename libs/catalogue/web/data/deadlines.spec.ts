import { returnOf } from './deadlines';
import { anEdition } from './views.spec-support';

const policy = { fullUntilHours: 48, partUntilHours: 24, partPercent: 50 };
/** The first session starts on Thursday 14 January at 18:00 in Rome. */
const edition = anEdition();

describe('giving a place back', () => {
  test.each([
    ['long before', '2027-01-02T09:00:00Z', { kind: 'all', until: new Date('2027-01-12T17:00:00Z'), percent: 100 }],
    [
      'at the deadline itself',
      '2027-01-12T17:00:00Z',
      { kind: 'part', until: new Date('2027-01-13T17:00:00Z'), percent: 50 },
    ],
    ['on the last day', '2027-01-13T17:00:00Z', { kind: 'nothing' }],
  ])('%s', (_, now, expected) => {
    expect(returnOf(policy, edition, new Date(now))).toEqual(expected);
  });

  test('a policy without a part goes from all to nothing', () => {
    expect(returnOf({ ...policy, partPercent: 0 }, edition, new Date('2027-01-13T09:00:00Z'))).toEqual({
      kind: 'nothing',
    });
  });
});
