import type { Answer } from '@bottega/platform/web';
import type { Money } from '@bottega/platform/kernel';

export type Glance = Answer<'get', '/money-at-a-glance'>;
export type PeriodAsked = Partial<Record<'from' | 'to', string>>;

export const SUMS = ['income', 'givenBack', 'net'] as const;
type Sums = Record<(typeof SUMS)[number], Money>;

interface Figure {
  name: (typeof SUMS)[number];
  sum: Money;
  /** Which of the rows at that address it adds up. */
  query: Record<string, string | undefined>;
}

/** Three figures, and the screen that lists what makes them; null where none does. */
export interface MovedRow {
  label: string;
  address: string | null;
  figures: Figure[];
}

const figuresOf = (sums: Sums, queryOf: (name: Figure['name']) => Figure['query']): Figure[] =>
  SUMS.map((name) => ({ name, sum: sums[name], query: queryOf(name) }));

/** Opened in the payment register. */
export function rowsByMethod({ methods, total }: Glance, { from: dal, to: al }: PeriodAsked): MovedRow[] {
  const row = (label: string, sums: Sums, modo?: string) => ({
    ...{ label, address: '/gestione/registro-incassi' },
    figures: figuresOf(sums, () => ({ dal, al, modo })),
  });
  return [...methods.map((sums) => row(`method.${sums.method}`, sums, sums.method)), row('glance.all', total)];
}

/** Opened among the documents, by the day of the money. */
export function rowsByKind({ kinds, total }: Glance, { from: dal, to: al }: PeriodAsked): MovedRow[] {
  const row = (label: string, sums: Sums, cosa?: string) => ({
    label,
    address: cosa === 'other' ? null : '/gestione/documenti',
    figures: figuresOf(sums, (name) => ({ dal, al, giorno: 'paid', cosa, ...onlyNotes(name) })),
  });
  return [...kinds.map((sums) => row(`income.${sums.kind}`, sums, sums.kind)), row('glance.all', total)];
}

const onlyNotes = (name: Figure['name']) => (name === 'givenBack' ? { tipo: 'credit-note' } : {});
