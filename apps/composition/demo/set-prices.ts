import { addDays } from '@bottega/platform/kernel';
import type { Stage } from './stage';

/** What lowers the price of courses, a code to hand out, and the proof of one concession still to be looked at. */
export async function setPrices({ staff, door, moment }: Stage): Promise<void> {
  const courses = { subjectKind: 'edition' };
  await staff.post('/discounts', { ...courses, kind: 'member', percent: 10 });
  await staff.post('/discounts', { ...courses, kind: 'age', percent: 20, ageFrom: 14, ageTo: 24 });
  await staff.post('/discounts', { ...courses, kind: 'concession', concession: 'job-seeker', percent: 50 });
  const until = { from: moment.today, to: addDays(moment.today, 90) };
  await staff.post('/promo-codes', { code: 'PRIMO-CORSO', percent: 15, ...until, most: 50 });
  const proof = { kind: 'job-seeker', evidence: 'Dichiarazione di immediata disponibilità del centro per l’impiego' };
  await door.as('corsista@bottega.example').post('/me/concessions', proof);
}
