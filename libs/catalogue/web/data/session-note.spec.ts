import { noteOf } from './session-note';
import { aPublicSession } from './views.spec-support';

test.each([
  ['the first session of an open edition', {}, 'places'],
  ['no place left', { placesLeft: 0 }, 'full'],
  ['no place left and a queue', { placesLeft: 0, waiting: 2 }, 'waiting'],
  ['a later session: who comes now has missed the first', { isFirst: false }, 'running'],
  ['an edition that is running', { editionStatus: 'running' }, 'running'],
  ['a cancelled session', { status: 'cancelled' }, 'cancelled'],
] as const)('%s', (_, facts, note) => {
  expect(noteOf(aPublicSession(facts))).toBe(note);
});
