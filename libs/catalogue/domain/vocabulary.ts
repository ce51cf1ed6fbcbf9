import type { Label } from '@bottega/platform/kernel';

/** The names a vocabulary gives words to, in the order they are shown. */
export const namesOf = <Name extends string>(labels: Readonly<Record<Name, Label>>): readonly Name[] =>
  Object.keys(labels) as Name[];
