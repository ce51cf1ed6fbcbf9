import { type DomainError, foldText, type Label } from '@bottega/platform/kernel';
import { catalogueErrors } from '../catalogue.errors';
import { COURSE_LIMITS } from '../course-limits';

/** What a cell turned out to say, or why it says nothing usable. */
export type Read<Value> = { readonly value: Value } | { readonly fault: DomainError };

const fold = (text: string) => foldText(text).trim();

export function readText(cell: string, max: number): Read<string> {
  const length = [...cell].length;
  return length > max ? { fault: catalogueErrors('text-too-long', { max, length }) } : { value: cell };
}

/** Several texts in a cell, one a line or parted by semicolons or bars. */
export function readTexts(cell: string, each: number, items: number): Read<string[]> {
  const texts = [...new Set(partsOf(cell).map((part) => part.replace(/^[-•*]\s+/, '')))];
  if (texts.length > items) return { fault: catalogueErrors('too-many-items', { max: items, items: texts.length }) };
  for (const text of texts) {
    const read = readText(text, each);
    if ('fault' in read) return read;
  }
  return { value: texts };
}

/** A word of a vocabulary: its name, or what it is called in either language. */
export function readWord<Name extends string>(cell: string, labels: Readonly<Record<Name, Label>>): Read<Name> {
  const names = Object.keys(labels) as Name[];
  const word = fold(cell);
  const found = names.find((name) => [name, labels[name].it, labels[name].en].some((called) => fold(called) === word));
  if (found) return { value: found };
  return { fault: catalogueErrors('word-unknown', { word: shortened(cell), choices: names }) };
}

/** Several words in a cell; none in an empty one. */
export function readWords<Name extends string>(cell: string, labels: Readonly<Record<Name, Label>>): Read<Name[]> {
  const words: Name[] = [];
  for (const part of partsOf(cell)) {
    const read = readWord(part, labels);
    if ('fault' in read) return read;
    words.push(read.value);
  }
  return { value: [...new Set(words)] };
}

/** Hours as people write them, `20`, `7,5 ore`, `7:30`, in minutes. */
export function readMinutes(cell: string): Read<number> {
  const [, hours, minutes, decimals] =
    /^(\d{1,4})(?:[:h](\d{2})|[.,](\d{1,2}))?\s*(?:h|ore|ora|hours?|m|min)?$/i.exec(cell.trim()) ?? [];
  if (hours === undefined || Number(minutes ?? 0) > 59)
    return { fault: catalogueErrors('hours-unreadable', { text: shortened(cell) }) };
  return { value: Number(hours) * 60 + Number(minutes ?? 0) + Math.round(Number(`0.${decimals ?? 0}`) * 60) };
}

/** `75` or `75 %`. */
export function readPercent(cell: string): Read<number> {
  const [, number] = /^(\d{1,3})\s*%?$/.exec(cell.trim()) ?? [];
  return number === undefined || Number(number) > 100
    ? { fault: catalogueErrors('threshold-out-of-range') }
    : { value: Number(number) };
}

const partsOf = (cell: string) =>
  cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const shortened = (text: string) =>
  text.length > COURSE_LIMITS.skill ? `${text.slice(0, COURSE_LIMITS.skill)}…` : text;
