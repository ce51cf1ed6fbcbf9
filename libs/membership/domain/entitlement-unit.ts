/** What a membership grants is counted in: whole trainings, credits, or hours of sessions. */
export const ENTITLEMENT_UNITS = ['training', 'credit', 'hour'] as const;
export type EntitlementUnit = (typeof ENTITLEMENT_UNITS)[number];

/** The ledger counts in whole parts, so that half an hour is no fraction: an hour has sixty, the others one. */
const PARTS: Readonly<Record<EntitlementUnit, number>> = { training: 1, credit: 1, hour: 60 };

export const toParts = (unit: EntitlementUnit, units: number): number => units * PARTS[unit];

/** As people read it: ninety minutes of an hour pack are 1.5. */
export const toUnits = (unit: EntitlementUnit, parts: number): number => parts / PARTS[unit];
