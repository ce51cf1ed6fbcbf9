/** So many of them, of so many cents in all. */
export interface CountedSum {
  count: number;
  sum: number;
}

/** As SQL: what a `CountedSum` is made of. */
export const countedSum = (amount: string): string =>
  `count(*)::integer AS count, coalesce(sum(${amount}), 0)::integer AS sum`;
