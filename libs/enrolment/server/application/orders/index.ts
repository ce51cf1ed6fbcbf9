import { ComparePlans } from './compare-plans';
import { OrderPlace } from './order-place';
import { OrderTogether } from './order-together';
import { Orderables } from './orderables';
import { PriceThings } from './price-things';
import { QuoteWanted } from './quote-wanted';

/** What things cost, and how they are ordered. */
export const ordering = [ComparePlans, OrderPlace, OrderTogether, Orderables, PriceThings, QuoteWanted];
