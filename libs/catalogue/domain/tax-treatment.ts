import type { Label, LocalDate } from '@bottega/platform/kernel';
import { namesOf } from './vocabulary';

/**
 * How VAT treats a course: the ordinary rate; exempt for recognised training bodies (art. 10 n. 20 DPR 633/1972);
 * out of scope for an association's institutional activity towards its members (art. 4 DPR 633/1972).
 */
export const TAX_TREATMENT_LABELS = {
  ordinary: { it: 'IVA ordinaria', en: 'Ordinary VAT' },
  exempt: { it: 'Esente IVA', en: 'VAT exempt' },
  'out-of-scope': { it: 'Fuori campo IVA', en: 'Outside the scope of VAT' },
} as const satisfies Record<string, Label>;
export type TaxTreatmentKind = keyof typeof TAX_TREATMENT_LABELS;
export const TAX_TREATMENTS = namesOf(TAX_TREATMENT_LABELS);

/** Decided by a person, from a day on and for a reason: it depends on who the organisation is, and is never inferred. */
export interface TaxTreatment {
  readonly kind: TaxTreatmentKind;
  readonly reason: string;
  readonly validFrom: LocalDate;
}

/** The treatment in force on a day, or none when nobody has decided yet. */
export function taxTreatmentOn(date: LocalDate, decided: readonly TaxTreatment[]): TaxTreatment | undefined {
  return decided
    .filter((treatment) => treatment.validFrom <= date)
    .reduce<TaxTreatment | undefined>(
      (latest, treatment) => (latest && latest.validFrom > treatment.validFrom ? latest : treatment),
      undefined,
    );
}
