import type { LocalDate } from '@bottega/platform/kernel';
import { billingErrors } from '../billing.errors';

export const TAX_NATURES = ['exempt', 'out-of-scope', 'taxed'] as const;
export type TaxNature = (typeof TAX_NATURES)[number];

/** DPR 633/1972, art. 16 c. 1. */
export const ORDINARY_VAT_PERCENT = 22;

/** What a treatment is for: a kind of order line, or all that have none of their own. */
export const ALL_KINDS = 'all';
export const TREATED_KINDS = [ALL_KINDS, 'enrolment', 'membership', 'membership-upgrade'] as const;
export type TreatedKind = (typeof TREATED_KINDS)[number];

/** How one kind of line is taxed from a day on, and by what right: the words are printed on the document. */
export interface TaxTreatment {
  nature: TaxNature;
  /** Whole percents; 0 unless taxed. */
  vatPercent: number;
  /** Some documents never bear stamp duty, such as those of the yearly fee (tabella B, art. 7, DPR 642/1972). */
  bearsStamp: boolean;
  reason: string;
}

export interface DatedTreatment extends TaxTreatment {
  appliesTo: string;
  validFrom: LocalDate;
}

/**
 * The treatment in force on a day: the kind's own before the one for all, the latest before those it replaced. The list
 * comes in the order it was written, so that of two from one day the later word stands.
 */
export function treatmentOn(
  treatments: readonly DatedTreatment[],
  kind: string,
  day: LocalDate,
): DatedTreatment | undefined {
  const inForce = (appliesTo: string) =>
    treatments
      .filter((each) => each.appliesTo === appliesTo && each.validFrom <= day)
      .reduce<DatedTreatment | undefined>(
        (latest, each) => (latest && latest.validFrom > each.validFrom ? latest : each),
        undefined,
      );
  return inForce(kind) ?? inForce(ALL_KINDS);
}

/** @throws billing.treatment-unclear */
export function checkTreatment({ nature, vatPercent, bearsStamp }: TaxTreatment): void {
  const isTaxed = nature === 'taxed';
  if (isTaxed !== vatPercent > 0 || (isTaxed && bearsStamp)) throw billingErrors('treatment-unclear');
}
