/**
 * The algebra of entitlements. Each entry changes what is available and what is reserved of one lot; nothing else does.
 * What is reserved is either used (`consume`), given back (`release`) or lost (`forfeit`).
 */
export const ENTRY_KINDS = ['grant', 'reserve', 'consume', 'release', 'forfeit', 'expire', 'adjust'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface Balance {
  readonly available: number;
  readonly reserved: number;
}

export interface Entry {
  readonly kind: EntryKind;
  /** More than zero; of an adjustment, either way. */
  readonly amount: number;
}

export const EMPTY: Balance = { available: 0, reserved: 0 };

/** By how much one unit of an entry changes what is available and what is reserved. */
export const EFFECTS: Readonly<Record<EntryKind, Balance>> = {
  grant: { available: 1, reserved: 0 },
  reserve: { available: -1, reserved: 1 },
  consume: { available: 0, reserved: -1 },
  release: { available: 1, reserved: -1 },
  forfeit: { available: 0, reserved: -1 },
  expire: { available: -1, reserved: 0 },
  adjust: { available: 1, reserved: 0 },
};

export function effectOf({ kind, amount }: Entry): Balance {
  const { available, reserved } = EFFECTS[kind];
  // `+ 0` makes a zero of the minus zero that zero times a negative number is.
  return { available: available * amount + 0, reserved: reserved * amount + 0 };
}

/** @throws RangeError when it would leave less than nothing, or counts in fractions */
export function post(balance: Balance, entry: Entry): Balance {
  if (!Number.isSafeInteger(entry.amount) || entry.amount === 0 || (entry.amount < 0 && entry.kind !== 'adjust'))
    throw new RangeError(`No entry of ${entry.amount} can be a ${entry.kind}`);
  const effect = effectOf(entry);
  const after = { available: balance.available + effect.available, reserved: balance.reserved + effect.reserved };
  if (after.available < 0 || after.reserved < 0) throw new RangeError(`Nothing left to ${entry.kind}`);
  return after;
}

export const balanceOf = (entries: readonly Entry[]): Balance => entries.reduce(post, EMPTY);
