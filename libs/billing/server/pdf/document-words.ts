import type {
  DocumentFacts,
  DocumentKind,
  DocumentLine,
  IssuerFacts,
  MoneyMethod,
  PartyFacts,
  TaxTreatment,
} from '@bottega/billing/domain';
import { fillWords } from '@bottega/platform/kernel';
import { dateRange } from '@bottega/platform/pdf';

const KIND: Record<DocumentKind, string> = {
  receipt: 'Ricevuta',
  'courtesy-invoice': 'Fattura di cortesia',
  'credit-note': 'Nota di credito',
};

const PAID: Record<MoneyMethod, string> = {
  desk: 'in segreteria',
  transfer: 'con bonifico',
  card: 'con carta',
};

export const euroWords = (cents: number): string => fillWords('{cents:euro}', { cents }, 'it');

export const titleWords = ({ kind, number }: DocumentFacts): string => `${KIND[kind]} n. ${number}`;

export const dateWords = ({ issuedOn }: DocumentFacts): string => `Emessa ${dateRange(issuedOn, issuedOn)}`;

export function issuerWords({ address, taxCode, vatNumber, runts }: IssuerFacts): string {
  const numbers = [
    `Codice fiscale ${taxCode}`,
    vatNumber && `Partita IVA ${vatNumber}`,
    runts && `RUNTS ${runts}`,
  ].filter(Boolean);
  return `${address}. ${numbers.join('. ')}.`;
}

/** What is known of whom it names, a line each. */
export const partyWords = ({ address, taxCode, vatNumber }: PartyFacts): string[] =>
  [address, taxCode && `Codice fiscale ${taxCode}`, vatNumber && `Partita IVA ${vatNumber}`].filter(
    (words): words is string => Boolean(words),
  );

export const lineWords = ({ description, corrects }: DocumentLine): string =>
  corrects ? `Storno di ${corrects.number}: ${description}` : description;

export const treatmentWords = ({ nature, vatPercent }: TaxTreatment): string =>
  ({ exempt: 'Esente', 'out-of-scope': 'Fuori campo', taxed: `IVA ${vatPercent}%` })[nature];

/** The sums that are there, and the total. */
export function sumWords({ sums }: DocumentFacts): [label: string, sum: string][] {
  const { exempt, outOfScope, taxable, vat, total } = sums;
  const parts: [string, number][] = [
    ['Esente IVA', exempt],
    ['Fuori campo IVA', outOfScope],
    ['Imponibile', taxable],
    ['IVA', vat],
  ];
  return [...parts.filter(([, cents]) => cents > 0), ['Totale', total] as const].map(([label, cents]) => {
    return [label, euroWords(cents)];
  });
}

/** Why it is taxed as it is, the stamp, how the money moved, and what the document is not. */
export function noteWords({ kind, lines, sums, payment }: DocumentFacts): string[] {
  const reasons = new Set(lines.map(({ treatment }) => `${treatment.reason}.`));
  const moved = kind === 'credit-note' ? 'Restituito' : 'Pagato';
  return [
    `${moved} ${PAID[payment.method]} ${dateRange(payment.on, payment.on)}.`,
    ...reasons,
    ...(sums.stampDuty > 0
      ? [`Imposta di bollo di ${euroWords(sums.stampDuty)} (DPR 642/1972, tariffa, art. 13) a carico di chi emette.`]
      : []),
    ...(kind === 'courtesy-invoice' ? [NOT_THE_ORIGINAL] : []),
  ];
}

/** D.Lgs. 127/2015, art. 1 c. 3. */
const NOT_THE_ORIGINAL = 'Copia di cortesia senza valore fiscale: l’originale è la fattura elettronica.';
