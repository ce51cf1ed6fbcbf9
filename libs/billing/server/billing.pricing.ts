import { PriceItems } from './application/price-items';
import { KeepConcessions } from './application/pricing/keep-concessions';
import { KeepDiscounts } from './application/pricing/keep-discounts';
import { KeepPromoCodes } from './application/pricing/keep-promo-codes';
import { ConcessionsController } from './http/pricing/concessions.controller';
import { DiscountsController } from './http/pricing/discounts.controller';
import { PromoCodesController } from './http/pricing/promo-codes.controller';
import { Redemptions } from './infrastructure/redemptions';
import { OfferedConcessions } from './queries/offered-concessions';
import { PersonalConcessions } from './queries/personal-concessions';
import { PriceLists } from './queries/price-lists';
import { PricingViews } from './queries/pricing-views';

/** What makes a price, and what staff set to lower it. */
export const pricing = [
  PriceItems,
  PriceLists,
  Redemptions,
  KeepDiscounts,
  KeepPromoCodes,
  KeepConcessions,
  PricingViews,
  PersonalConcessions,
  OfferedConcessions,
];

export const pricingControllers = [DiscountsController, PromoCodesController, ConcessionsController];
