/** What somebody is to the centre: it drives the prices. */
export const AFFILIATIONS = ['coworker', 'resident', 'external'] as const;
export type Affiliation = (typeof AFFILIATIONS)[number];
