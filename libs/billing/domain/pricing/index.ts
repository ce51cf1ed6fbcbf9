export { checkDiscount, type DiscountDraft } from './check-discount';
export * from './concession';
export * from './cut';
export { type Discount, DISCOUNT_KINDS, type DiscountKind, type PricedPerson } from './discount';
export { priceItem } from './price-item';
export { PRICE_STEPS, priceAfter, type PriceStep } from './price-step';
export {
  assertUsable,
  checkPromoCode,
  plainPromoCode,
  type PromoCode,
  type PromoCodeDraft,
  spendCode,
} from './promo-code';
export * from './quote';
export { pricingErrors } from './pricing.errors';
