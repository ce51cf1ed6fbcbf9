import { costOf } from './path-cost';
import { aPathCourse, anEdition, prices } from './views.spec-support';

const now = new Date('2027-01-10T09:00:00Z');
const robot = aPathCourse({ title: 'Robot', editions: [anEdition({ prices: prices(9_000, 10_500, 12_000) })] });
const full = anEdition({ prices: prices(1, 1, 1), placesLeft: 0 });
const print = aPathCourse({ title: 'Stampa', editions: [full, anEdition({ prices: prices(4_000, 4_500, 6_000) })] });
const weave = aPathCourse({ title: 'Telaio', editions: [] });
const started = aPathCourse({ title: 'Laser', editions: [anEdition({ status: 'running' })] });

test.each([
  ['the prices of the editions one would join, added up', [robot, print], prices(13_000, 15_000, 18_000), []],
  ['what is known, and what is not', [robot, weave, started], prices(9_000, 10_500, 12_000), [weave, started]],
  ['not known while nothing has a date', [weave], null, [weave]],
])('courses cost %s', (_, courses, sum, unpriced) => expect(costOf(courses, now)).toEqual({ sum, unpriced }));
