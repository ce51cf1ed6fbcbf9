import { type Call, parseEuros } from '@bottega/platform/web';
import { type EditionTerms, NEW_TERMS, termsBody } from '../terms/edition-terms';

type EditionBody = Call<'post', '/courses/{id}/editions'>['body'];

interface TypedPrices {
  coworker: string;
  resident: string;
  external: string;
}

/** An edition as it is typed: prices in euros. Fields are named as the API's. */
export interface EditionDraft extends EditionTerms {
  centreId: string;
  prices: TypedPrices;
}

export const newEdition = (centreId: string): EditionDraft => ({
  ...NEW_TERMS,
  centreId,
  prices: { coworker: '', resident: '', external: '' },
});

/** A price list is whole or not there. */
export const isPriced = (prices: TypedPrices): boolean => Object.values(prices).some((typed) => typed.trim() !== '');

export const bodyOf = ({ centreId, prices, ...terms }: EditionDraft): EditionBody => ({
  ...termsBody(terms),
  centreId,
  prices: isPriced(prices) ? centsOf(prices) : null,
});

const centsOf = ({ coworker, resident, external }: TypedPrices) => ({
  coworker: parseEuros(coworker)!,
  resident: parseEuros(resident)!,
  external: parseEuros(external)!,
});
