export { ownOrderPages, staffOrderPages, withdrawalPages } from './billing.routes';
export { billingWords } from './billing-words';
export { ownConcessionPages } from './concessions/concessions.routes';
export { ownPaperPages, staffPaperPages } from './papers/papers.routes';
export { staffPricingPages } from './pricing/pricing.routes';
export { transferPiece } from './transfer/transfer-piece';
export { PLACE_KEPT, type PlaceKeptInputs } from './ui/place-kept';
