import { standingOf } from './standing';
import { anEdition } from './views.spec-support';

const BEFORE = new Date('2027-01-10T09:00:00Z');

describe('whether a place can be taken', () => {
  test.each([
    ['open with places', {}, 'bookable'],
    ['confirmed with places', { status: 'confirmed' }, 'bookable'],
    ['no places left', { placesLeft: 0 }, 'full'],
    ['no price list yet', { prices: null }, 'unpriced'],
    ['running', { status: 'running' }, 'started'],
    ['postponed', { status: 'postponed', placesLeft: 0 }, 'postponed'],
    ['cancelled', { status: 'cancelled' }, 'cancelled'],
    ['no sessions yet', { sessions: [] }, 'bookable'],
  ] as const)('%s', (_, facts, standing) => {
    expect(standingOf(anEdition({ ...facts } as object), BEFORE)).toBe(standing);
  });

  test('ends when the first session starts, whatever the status still says', () => {
    expect(standingOf(anEdition(), new Date('2027-01-14T17:00:00Z'))).toBe('started');
  });
});
