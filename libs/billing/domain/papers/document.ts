import type { LocalDate } from '@bottega/platform/kernel';
import type { MoneyMethod } from '../order';
import type { DocumentSums, TreatedLine } from './document-sums';

export const DOCUMENT_KINDS = ['receipt', 'courtesy-invoice', 'credit-note'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface DocumentNumber {
  series: string;
  year: number;
  number: number;
}

/** As people read it: `R 12/2027`. */
export const writeDocumentNumber = ({ series, year, number }: DocumentNumber): string => `${series} ${number}/${year}`;

/** The name of its file. */
export const documentFileName = (number: string): string => `${number.replaceAll(/[ /]/g, '-')}.pdf`;

/** Who issues, as it was on the day. */
export interface IssuerFacts {
  name: string;
  address: string;
  taxCode: string;
  vatNumber: string | null;
  /** Section and number in the register of third-sector bodies. */
  runts: string | null;
}

/** Whom a document names. Without data of their own it names the person, and nothing else. */
export interface PartyFacts {
  name: string;
  taxCode: string | null;
  vatNumber: string | null;
  address: string | null;
}

export interface DocumentLine extends TreatedLine {
  orderLineId: string;
  /** Of a credit note: the document whose line it takes back. */
  corrects: { documentId: string; number: string } | null;
}

/** Everything a document says, for ever: what changes afterwards is not read again. */
export interface DocumentFacts {
  kind: DocumentKind;
  number: string;
  issuedOn: LocalDate;
  issuer: IssuerFacts;
  party: PartyFacts;
  lines: DocumentLine[];
  sums: DocumentSums;
  payment: { method: MoneyMethod; on: LocalDate };
}

/**
 * A courtesy invoice goes to whoever has a partita IVA, from an issuer that has one; the electronic invoice is another
 * file (D.Lgs. 127/2015, art. 1 c. 3). Everybody else gets a receipt: teaching is invoiced only when the customer asks
 * (DPR 633/1972, art. 22), and who has only a codice fiscale cannot invoice at all.
 */
export const documentKindFor = (
  issuer: Pick<IssuerFacts, 'vatNumber'>,
  party: Pick<PartyFacts, 'vatNumber'>,
): DocumentKind => (issuer.vatNumber && party.vatNumber ? 'courtesy-invoice' : 'receipt');
