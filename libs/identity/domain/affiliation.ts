/** How a person stands to the centre: drives prices, eligibility and reports. */
export const AFFILIATIONS = ['coworker', 'resident', 'external'] as const;

export type Affiliation = (typeof AFFILIATIONS)[number];
