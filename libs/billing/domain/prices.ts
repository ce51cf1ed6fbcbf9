/** What each affiliation pays, in cents of euro. Staff verify the affiliation; a declared one is charged as declared. */
export const PRICED_AFFILIATIONS = ['coworker', 'resident', 'external'] as const;
export type PricedAffiliation = (typeof PRICED_AFFILIATIONS)[number];
export type PriceByAffiliation = Readonly<Record<PricedAffiliation, number>>;

/** In cents: more than ten thousand euros is a slip of the keyboard. */
export const HIGHEST_PRICE = 1_000_000;
