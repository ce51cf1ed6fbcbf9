import { createHash } from 'node:crypto';
import type { Movement } from '@bottega/billing/domain';
import { foldText } from '@bottega/platform/kernel';

/**
 * What tells a movement from all others, however often it is imported: account, day, sum and words without their spaces,
 * and which of several such it is, for two people may well pay the same on one day without a word.
 */
export function fingerprintsOf(accountIban: string, movements: readonly Movement[]): string[] {
  const met = new Map<string, number>();
  return movements.map(({ bookedOn, amount, text }) => {
    const told = [accountIban, bookedOn, amount, foldText(text).replace(/[^a-z0-9]/g, '')].join('|');
    const nth = (met.get(told) ?? 0) + 1;
    met.set(told, nth);
    return createHash('sha256').update(`${told}|${nth}`).digest('hex');
  });
}
