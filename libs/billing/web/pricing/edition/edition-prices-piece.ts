import type { EditionPrices } from './edition-prices';

/** For the page of an edition: loaded with it. Needs the words of `billing-pricing`. */
export const editionPricesPiece = (): Promise<typeof EditionPrices> =>
  import('./edition-prices').then((m) => m.EditionPrices);
