export type Currency = 'EUR';

/** A sum in integer cents; negative when it is owed back. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

export function euro(cents: number): Money {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Money is whole cents, not ${cents}`);
  return { amount: cents || 0, currency: 'EUR' };
}

export const addMoney = (a: Money, b: Money): Money => euro(a.amount + sameCurrency(a, b).amount);

export const subtractMoney = (a: Money, b: Money): Money => euro(a.amount - sameCurrency(a, b).amount);

export const sumMoney = (sums: readonly Money[]): Money => sums.reduce(addMoney, euro(0));

export function multiplyMoney(money: Money, times: number): Money {
  if (!Number.isSafeInteger(times)) throw new RangeError(`Money is multiplied by whole numbers, not ${times}`);
  return euro(money.amount * times);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`: fit for `sort`. */
export const compareMoney = (a: Money, b: Money): number => Math.sign(a.amount - sameCurrency(a, b).amount);

/**
 * Splits a sum in proportion to the weights, to the cent: the shares add up to the total exactly. The cents left over
 * go to the largest remainders and, between equal ones, to whoever comes first, so that asking twice gives the same answer.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError(`Weights are whole and not negative: ${weights.join(', ')}`);
  }
  const parts = weights.map(BigInt);
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  if (whole === 0n) throw new RangeError('At least one weight must be more than zero');

  const cents = BigInt(Math.abs(total.amount));
  const shares = parts.map((part, index) => ({
    index,
    cents: (cents * part) / whole,
    remainder: (cents * part) % whole,
  }));
  const left = Number(cents - shares.reduce((sum, share) => sum + share.cents, 0n));
  for (const share of shares.toSorted(byRemainder).slice(0, left)) shares[share.index]!.cents += 1n;

  return shares.map((share) => euro(Math.sign(total.amount) * Number(share.cents)));
}

const byRemainder = (a: { remainder: bigint }, b: { remainder: bigint }) =>
  Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder);

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not mix`);
  return b;
}
