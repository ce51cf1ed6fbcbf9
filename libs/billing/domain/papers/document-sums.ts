import { euro, type Money } from '@bottega/platform/kernel';
import { stampDutyOn } from './stamp-duty';
import type { TaxTreatment } from './tax-treatment';

export interface TreatedLine {
  description: string;
  /** Cents of euro, VAT included. */
  amount: number;
  treatment: TaxTreatment;
}

/** What a document says of its sums, in cents of euro: the four parts add up to its total. */
export interface DocumentSums {
  total: number;
  exempt: number;
  outOfScope: number;
  taxable: number;
  vat: number;
  stampDuty: number;
}

/** Computed once, when the document is issued. VAT is taken out of the whole at each rate, never line by line. */
export function sumsOf(lines: readonly TreatedLine[]): DocumentSums {
  const of = (keep: (treatment: TaxTreatment) => boolean) =>
    lines.reduce((sum, { amount, treatment }) => sum + (keep(treatment) ? amount : 0), 0);
  const rates = new Set(lines.map(({ treatment }) => treatment.vatPercent).filter((percent) => percent > 0));
  const gross = of(({ nature }) => nature === 'taxed');
  const vat = [...rates].reduce(
    (sum, rate) =>
      sum +
      vatIn(
        of(({ vatPercent }) => vatPercent === rate),
        rate,
      ),
    0,
  );
  return {
    total: of(() => true),
    exempt: of(({ nature }) => nature === 'exempt'),
    outOfScope: of(({ nature }) => nature === 'out-of-scope'),
    taxable: gross - vat,
    vat,
    stampDuty: stampOn(euro(of(({ nature, bearsStamp }) => nature !== 'taxed' && bearsStamp))),
  };
}

const stampOn = (notSubject: Money): number => stampDutyOn(notSubject).amount;

/** The tax inside a sum (DPR 633/1972, art. 27 c. 2), to the nearest cent (art. 21 c. 2 lett. l). */
const vatIn = (gross: number, percent: number): number => {
  const [whole, parts] = [BigInt(gross) * BigInt(percent), BigInt(100 + percent)];
  return Number((2n * whole + parts) / (2n * parts));
};
