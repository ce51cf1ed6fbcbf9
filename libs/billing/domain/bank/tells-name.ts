import { foldText } from '@bottega/platform/kernel';
import type { Movement } from './statement';

/** All the words of the name, in any order: banks write the family name first. */
export function tellsName({ payer, text }: Movement, name: string): boolean {
  const told = new Set(words(`${payer ?? ''} ${text}`));
  const asked = words(name);
  return asked.length > 1 && asked.every((word) => told.has(word));
}

const words = (text: string): string[] => foldText(text).match(/\p{L}+/gu) ?? [];
