import fc from 'fast-check';
import { offerDeadline, offerReminderAt, shareOut, type Turn } from './waiting-list';

const turn = (id: string, places = 1, obstacle: Turn['obstacle'] = null): Turn => ({ id, places, obstacle });

describe('free places are shared out', () => {
  it('in the order of the queue, until none is left', () => {
    const share = shareOut(2, [turn('a'), turn('b'), turn('c')]);
    expect(share).toEqual({ served: [turn('a'), turn('b')], passedOver: [], left: 0 });
  });

  it('past a family of two when one place came free, and the family keeps its turn', () => {
    const share = shareOut(1, [turn('family', 2), turn('alone')]);
    expect(share).toEqual({
      served: [turn('alone')],
      passedOver: [{ turn: turn('family', 2), reason: 'too-few-places' }],
      left: 0,
    });
  });

  it('past whoever has something else at that time, whose consent is missing, or who is entered by staff only', () => {
    const obstacles = ['clash', 'consent-missing', 'minor-needs-staff'] as const;
    const share = shareOut(3, [...obstacles.map((obstacle) => turn(obstacle, 1, obstacle)), turn('free')]);
    expect(share.served).toEqual([turn('free')]);
    expect(share.passedOver.map(({ reason }) => reason)).toEqual([...obstacles]);
    expect(share.left).toBe(2);
  });
});

const turns = fc.array(
  fc.record({
    id: fc.uuid(),
    places: fc.integer({ min: 1, max: 5 }),
    obstacle: fc.constantFrom<Turn['obstacle']>(null, null, 'clash', 'consent-missing'),
  }),
);

it('never gives out more than there is, and leaves nobody waiting who could have been served', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), turns, (free, queue) => {
      const { served, passedOver, left } = shareOut(free, queue);
      const given = served.reduce((sum, { places }) => sum + places, 0);
      const waiting = queue.filter((each) => !served.includes(each));
      expect([given + left, left >= 0]).toEqual([free, true]);
      expect(waiting.filter(({ places, obstacle }) => !obstacle && places <= left)).toEqual([]);
      expect(passedOver.length + served.length === queue.length || left === 0).toBe(true);
      expect(queue.filter((each) => served.includes(each))).toEqual(served);
    }),
  );
});

describe('an offer', () => {
  const now = new Date('2027-01-11T09:00:00Z');
  it.each([
    ['the edition has no date', null, '2027-01-12T09:00:00.000Z'],
    ['the start is far', '2027-02-11T18:00:00Z', '2027-01-12T09:00:00.000Z'],
    ['the start is in 48 hours', '2027-01-13T09:00:00Z', '2027-01-12T09:00:00.000Z'],
    ['the start is tonight', '2027-01-11T18:00:00Z', '2027-01-11T13:30:00.000Z'],
    ['the start is in an hour', '2027-01-11T10:00:00Z', '2027-01-11T09:30:00.000Z'],
  ])('when %s, stands until %s', (_, startsAt, until) => {
    expect(offerDeadline(now, startsAt ? new Date(startsAt) : null).toISOString()).toBe(until);
  });

  it('is reminded of when a sixth of its time is left', () => {
    expect(offerReminderAt(now, new Date('2027-01-12T09:00:00Z')).toISOString()).toBe('2027-01-12T05:00:00.000Z');
  });
});
