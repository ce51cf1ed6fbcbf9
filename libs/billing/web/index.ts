export { ownOrderPages, staffOrderPages, withdrawalPages } from './billing.routes';
export { billingWords } from './billing-words';
export { ownConcessionPages } from './concessions/concessions.routes';
export { ownPaperPages, staffPaperPages } from './papers/papers.routes';
export { editionPricesPiece } from './pricing/edition/edition-prices-piece';
export { staffPricingPages } from './pricing/pricing.routes';
export { pricingWords } from './pricing/pricing-words';
export { transferPiece } from './transfer/transfer-piece';
export { PLACE_KEPT, type PlaceKeptInputs } from './ui/place-kept';
