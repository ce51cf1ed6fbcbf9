/** How many sessions somebody may miss, the longest first, and still attend the share of minutes that is asked of them. */
export function absencesAllowed(minutes: readonly number[], thresholdPercent: number): number {
  const total = minutes.reduce((sum, one) => sum + one, 0);
  let attended = total;
  let missed = 0;
  for (const longest of minutes.toSorted((a, b) => b - a)) {
    attended -= longest;
    if (attended * 100 < total * thresholdPercent) break;
    missed++;
  }
  return missed;
}
