import { type FieldTree, min, pattern, required, type SchemaPathTree } from '@angular/forms/signals';
import { EUROS, parseEuros, typeEuros } from '@bottega/platform/web';
import type { Edition } from '../data/programme-view';

/** What an edition is beyond its dates, as it is typed: sums in euros, the first instructor leading. Fields are named as the API's. */
export interface EditionTerms {
  titleSuffix: string;
  capacity: number;
  minimum: number;
  decidesOn: string;
  fixedCost: string;
  costPerPerson: string;
  instructors: string[];
}

/** The questions of any form that asks them, among others. */
export type TermsFields = { readonly [K in keyof EditionTerms]: FieldTree<EditionTerms[K], string> };

export const NEW_TERMS: EditionTerms = {
  titleSuffix: '',
  capacity: 12,
  minimum: 5,
  decidesOn: '',
  fixedCost: '',
  costPerPerson: '',
  instructors: [],
};

export const termsOf = (edition: Edition): EditionTerms => ({
  titleSuffix: edition.titleSuffix,
  capacity: edition.capacity,
  minimum: edition.minimum,
  decidesOn: edition.decidesOn ?? '',
  fixedCost: typeEuros(edition.fixedCost),
  costPerPerson: edition.costPerPerson.amount > 0 ? typeEuros(edition.costPerPerson) : '',
  instructors: edition.instructors.map(({ personId }) => personId),
});

export function termsRules(path: SchemaPathTree<EditionTerms>): void {
  required(path.capacity);
  min(path.capacity, 1);
  required(path.minimum);
  min(path.minimum, 0);
  pattern(path.fixedCost, EUROS);
  pattern(path.costPerPerson, EUROS);
}

/** As the API takes them. */
export const termsBody = ({ decidesOn, fixedCost, costPerPerson, instructors, ...terms }: EditionTerms) => ({
  ...terms,
  decidesOn: decidesOn || null,
  fixedCost: parseEuros(fixedCost) ?? null,
  costPerPerson: parseEuros(costPerPerson) ?? 0,
  instructors: instructors.map((personId, place) => ({
    personId,
    role: place === 0 ? ('lead' as const) : ('assistant' as const),
  })),
});
