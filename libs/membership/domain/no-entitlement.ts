import type { Label } from '@bottega/platform/kernel';

/** Why a membership does not pay for a course, in words; from the one that says least to the one that says most. */
export const REFUSALS = {
  'no-membership': { it: 'non hai una tessera attiva', en: 'you have no active membership' },
  'not-this-course': {
    it: 'la tua tessera non comprende questo corso',
    en: 'your membership does not include this course',
  },
  'no-dates': { it: 'il corso non ha ancora una data', en: 'the course has no date yet' },
  'not-on-the-day': {
    it: 'la tua tessera non è valida nei giorni degli incontri',
    en: 'your membership is not valid on the days of the sessions',
  },
  'taken-already': {
    it: 'con questo percorso hai già preso questo corso',
    en: 'you have already taken this course with this path',
  },
  'none-left': { it: 'non ne restano abbastanza', en: 'there are not enough left' },
} as const satisfies Record<string, Label>;

export type Refusal = keyof typeof REFUSALS;

const ORDER = Object.keys(REFUSALS) as Refusal[];

/** Of several memberships that do not pay, the refusal that came closest tells most. */
export const tellingMost = (refusals: readonly Refusal[]): Refusal =>
  ORDER.findLast((each) => refusals.includes(each)) ?? 'no-membership';
