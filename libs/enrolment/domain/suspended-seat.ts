/** What each seat gives of a price, the first ones first, until it is covered or nothing is left. Cents. */
export function coverWith(
  seats: readonly { id: string; left: number }[],
  price: number,
): { seatId: string; amount: number }[] {
  const covers: { seatId: string; amount: number }[] = [];
  let open = price;
  for (const { id: seatId, left } of seats) {
    const amount = Math.min(left, open);
    if (amount > 0) covers.push({ seatId, amount });
    open -= amount;
  }
  return covers;
}

export const coveredIn = (covers: readonly { amount: number }[]): number =>
  covers.reduce((sum, { amount }) => sum + amount, 0);
