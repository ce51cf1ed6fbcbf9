import { addDays, type LocalDate } from '@bottega/platform/kernel';

export const NAMED_PERIODS = ['month', 'last', 'year'] as const;
export type NamedPeriod = (typeof NAMED_PERIODS)[number];

export interface Period {
  from: LocalDate;
  to: LocalDate;
}

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 7)}-01`;

/** Up to today when it is not over: money does not move tomorrow. */
export function periodNamed(name: NamedPeriod, today: LocalDate): Period {
  if (name === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today };
  if (name === 'month') return { from: firstOfMonth(today), to: today };
  const to = addDays(firstOfMonth(today), -1);
  return { from: firstOfMonth(to), to };
}
