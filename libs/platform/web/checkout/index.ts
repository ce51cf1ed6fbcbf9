/*
 * Choosing how to pay, apart from the rest of the design system: the price explained, the ways, a code. For the screens that
 * sell something; their routes bring the words, which are at the first door so that routes carry nothing else.
 */
export { AskedQuote } from './asked-quote';
export { Basket } from './basket';
export { ChooseMore } from './choose-more';
export { PayBy } from './pay-by';
export { PriceLines } from './price-lines';
export { PriceSteps } from './price-steps';
export { PromoCode } from './promo-code';
export { type Quote, refusedAt, type RefusedAt, type Wanted, type Way, type WayToPay } from './quote';
