import type { Label } from '@bottega/platform/kernel';

/** How a person stands to the centre: drives prices, eligibility and reports. */
export const AFFILIATION_LABELS = {
  coworker: { it: 'Coworker', en: 'Coworker' },
  resident: { it: 'Residente nel quartiere', en: 'Resident of the quarter' },
  external: { it: 'Da fuori', en: 'From outside' },
} as const satisfies Record<string, Label>;

export type Affiliation = keyof typeof AFFILIATION_LABELS;

export const AFFILIATIONS = Object.keys(AFFILIATION_LABELS) as Affiliation[];
