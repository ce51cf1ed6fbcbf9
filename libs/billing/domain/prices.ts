/** What each affiliation pays, in cents of euro. Staff verify the affiliation; a declared one is charged as declared. */
export const PRICED_AFFILIATIONS = ['coworker', 'resident', 'external'] as const;
export type PricedAffiliation = (typeof PRICED_AFFILIATIONS)[number];
export type PriceByAffiliation = Readonly<Record<PricedAffiliation, number>>;
