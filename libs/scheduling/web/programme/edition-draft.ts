import { type Call, parseEuros } from '@bottega/platform/web';

type EditionBody = Call<'post', '/courses/{id}/editions'>['body'];

interface TypedPrices {
  coworker: string;
  resident: string;
  external: string;
}

/** An edition as it is typed: prices in euros. Fields are named as the API's. */
export interface EditionDraft {
  titleSuffix: string;
  centreId: string;
  capacity: number;
  minimum: number;
  decidesOn: string;
  fixedCost: string;
  costPerPerson: string;
  prices: TypedPrices;
  instructors: string[];
}

export const newEdition = (centreId: string): EditionDraft => ({
  titleSuffix: '',
  centreId,
  capacity: 12,
  minimum: 5,
  decidesOn: '',
  fixedCost: '',
  costPerPerson: '',
  prices: { coworker: '', resident: '', external: '' },
  instructors: [],
});

/** A price list is whole or not there. */
export const isPriced = (prices: TypedPrices): boolean => Object.values(prices).some((typed) => typed.trim() !== '');

export function bodyOf({
  decidesOn,
  fixedCost,
  costPerPerson,
  prices,
  instructors,
  ...draft
}: EditionDraft): EditionBody {
  return {
    ...draft,
    decidesOn: decidesOn || null,
    fixedCost: parseEuros(fixedCost) ?? null,
    costPerPerson: parseEuros(costPerPerson) ?? 0,
    prices: isPriced(prices) ? centsOf(prices) : null,
    instructors: instructors.map((personId, place) => ({ personId, role: place === 0 ? 'lead' : 'assistant' })),
  };
}

const centsOf = ({ coworker, resident, external }: TypedPrices) => ({
  coworker: parseEuros(coworker)!,
  resident: parseEuros(resident)!,
  external: parseEuros(external)!,
});
