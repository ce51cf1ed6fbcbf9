import {
  type EntitlementUnit,
  membershipErrors,
  type Refusal,
  REFUSALS,
  spend,
  type Take,
  tellingMost,
  toUnits,
  type Wish,
} from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import type { Purse } from '../../queries/usable-lots';

/** How a membership would pay for a course: «uses 1 of 8, valid to 31/08». */
export interface EntitlementWay {
  membershipId: string;
  planName: string;
  unit: EntitlementUnit;
  uses: number;
  /** Before using it. */
  available: number;
  granted: number;
  /** The first day on which something of it expires. */
  validTo: LocalDate;
}

export interface FoundWay {
  way: EntitlementWay;
  takes: readonly Take[];
}

/** The memberships that pay for a course, the first to expire first, and why the others do not. */
export function waysToSpend(purses: readonly Purse[], wish: Wish): { found: FoundWay[]; refusals: Refusal[] } {
  const tried = purses.map((purse) => ({ purse, spending: spend(purse.lots, wish, purse.suspensions) }));
  return {
    found: tried
      .flatMap(({ purse, spending }) => ('takes' in spending ? [toWay(purse, spending.takes)] : []))
      .toSorted((one, other) => (one.way.validTo < other.way.validTo ? -1 : 1)),
    refusals: tried.flatMap(({ spending }) => ('refused' in spending ? [spending.refused] : [])),
  };
}

export const noEntitlement = (refusals: readonly Refusal[]) =>
  membershipErrors('no-entitlement', { why: REFUSALS[tellingMost(refusals)] });

function toWay({ membershipId, planName, lots }: Purse, takes: readonly Take[]): FoundWay {
  const { unit } = lots[0]!;
  const sum = (amounts: number[]) =>
    toUnits(
      unit,
      amounts.reduce((total, each) => total + each, 0),
    );
  const spent = lots.filter(({ id }) => takes.some(({ lotId }) => lotId === id));
  const way = {
    membershipId,
    planName,
    unit,
    uses: sum(takes.map(({ amount }) => amount)),
    available: sum(lots.map(({ available }) => available)),
    granted: sum(lots.map(({ granted }) => granted)),
    validTo: spent[0]!.validity.to,
  };
  return { way, takes };
}
