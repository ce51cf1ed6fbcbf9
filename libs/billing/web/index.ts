export { ownOrderPages, staffOrderPages } from './billing.routes';
export { billingWords } from './billing-words';
export { transferPiece } from './transfer/transfer-piece';
