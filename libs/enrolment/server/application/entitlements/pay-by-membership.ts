import { Injectable } from '@nestjs/common';
import { type EntitlementUnit } from '@bottega/membership/domain';
import { Entitlements, type EntitlementWay } from '@bottega/membership/server';
import type { EditionSummary } from '@bottega/scheduling/server';
import { EntitlementWishes } from '../../queries/entitlement-wishes';

interface PlaceToPay {
  enrolmentId: string;
  personId: string;
  /** Of those that pay for it, this one; the first to expire when left out. */
  membershipId?: string;
}

const UNITS: Record<EntitlementUnit, string> = { training: 'formazioni', credit: 'crediti', hour: 'ore' };

/** A place that costs of a membership what its plan says. In the caller's transaction: with the seat or not at all. */
@Injectable()
export class PayByMembership {
  constructor(
    private readonly wishes: EntitlementWishes,
    private readonly entitlements: Entitlements,
  ) {}

  /** @throws membership.no-entitlement */
  async reserve({ id, courseTitle }: EditionSummary, { enrolmentId, ...who }: PlaceToPay): Promise<EntitlementWay> {
    const wish = await this.wishes.of(id);
    return this.entitlements.reserve({ ...wish, ...who, causeId: enrolmentId, about: courseTitle });
  }
}

/** What the line of the order says: «Il primo robot · 1 di 8 formazioni (Tessera annuale)». */
export const sayUse = (course: string, { uses, granted, unit, planName }: EntitlementWay): string =>
  `${course} · ${uses} di ${granted} ${UNITS[unit]} (${planName})`;
