/** What whoever withdraws gets back, money and entitlements alike: all, then a part, then nothing as the start comes near. */
export interface CancellationPolicy {
  /** Everything comes back until so many hours before the first session. */
  readonly fullUntilHours: number;
  /** From then on, and until so many hours before it, only a part does. */
  readonly partUntilHours: number;
  readonly partPercent: number;
}

export const DEFAULT_CANCELLATION_POLICY: CancellationPolicy = {
  fullUntilHours: 48,
  partUntilHours: 24,
  partPercent: 50,
};

/** The part comes after the whole and before nothing, and is less than all of it. */
export function isOrdered({ fullUntilHours, partUntilHours, partPercent }: CancellationPolicy): boolean {
  return (
    [fullUntilHours, partUntilHours, partPercent].every((number) => Number.isInteger(number) && number >= 0) &&
    partUntilHours <= fullUntilHours &&
    partPercent < 100
  );
}
