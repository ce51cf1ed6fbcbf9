import type { LocalDate } from '@bottega/platform/kernel';
import type { ConcessionKind } from './concession';
import type { DiscountKind } from './discount';
import { pricingErrors } from './pricing.errors';

/** A discount as staff write it, before anybody has looked whether it makes sense. */
export interface DiscountDraft {
  kind: DiscountKind;
  percent?: number;
  amount?: number;
  planId?: string;
  ageFrom?: number;
  ageTo?: number;
  concession?: ConcessionKind;
  until?: LocalDate;
}

/** It takes off a percentage or a sum, and says for whom, or until when; nothing that belongs to another kind. */
export function checkDiscount({
  kind,
  percent,
  amount,
  planId,
  ageFrom,
  ageTo,
  concession,
  until,
}: DiscountDraft): void {
  const given = { ageFrom, ageTo, concession, until };
  const needed: Record<DiscountKind, (keyof typeof given)[]> = {
    member: [],
    age: ['ageFrom', 'ageTo'],
    concession: ['concession'],
    early: ['until'],
  };
  const asItShould = (Object.keys(given) as (keyof typeof given)[]).every(
    (field) => (given[field] !== undefined) === needed[kind].includes(field),
  );
  const oneCut = (percent === undefined) !== (amount === undefined);
  const planFits = planId === undefined || kind === 'member';
  const agesFit = kind !== 'age' || ageFrom! <= ageTo!;
  if (!asItShould || !oneCut || !planFits || !agesFit) throw pricingErrors('discount-incomplete');
}
