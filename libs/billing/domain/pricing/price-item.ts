import { euro, type LocalDate, type Money } from '@bottega/platform/kernel';
import { cutOf } from './cut';
import { type Discount, DISCOUNT_KINDS, fits, isPersonal, type PricedPerson } from './discount';
import { discountStep, listStep, priceAfter, type PriceStep } from './price-step';

/**
 * What something costs somebody today, explained. It starts from the price of their affiliation; of the discounts about
 * who they are only the best one counts; the best early one is taken off what that leaves. See docs/algorithms/pricing.md.
 */
export function priceItem(
  list: Money,
  discounts: readonly Discount[],
  person: PricedPerson,
  today: LocalDate,
): PriceStep[] {
  const fitting = discounts.filter((discount) => fits(discount, person, today));
  const families = [fitting.filter(isPersonal), fitting.filter((discount) => !isPersonal(discount))];
  return families.reduce<PriceStep[]>(
    (steps, family) => {
      const left = priceAfter(steps);
      const best = bestOf(family, left);
      return best ? [...steps, discountStep(best, cutOf(best.cut, left))] : steps;
    },
    [listStep(person.affiliation, euro(list.amount))],
  );
}

/** The one that takes most off; between equals the order of the kinds, then of their ids, so that asking twice says the same. */
function bestOf(discounts: readonly Discount[], price: Money): Discount | undefined {
  const off = ({ cut }: Discount) => cutOf(cut, price).amount;
  const [best] = discounts.toSorted(
    (a, b) =>
      off(b) - off(a) || DISCOUNT_KINDS.indexOf(a.kind) - DISCOUNT_KINDS.indexOf(b.kind) || a.id.localeCompare(b.id),
  );
  return best && off(best) > 0 ? best : undefined;
}
