export { ownOrderPages, staffOrderPages, withdrawalPages } from './billing.routes';
export { billingWords } from './billing-words';
export { ownPaperPages, staffPaperPages } from './papers/papers.routes';
export { transferPiece } from './transfer/transfer-piece';
