import type { Label } from '@bottega/platform/kernel';

/** Situations for which the centre may lower its prices, once somebody has seen the proof. */
export const CONCESSIONS = ['student', 'job-seeker', 'low-income', 'disability'] as const;
export type ConcessionKind = (typeof CONCESSIONS)[number];

export const CONCESSION_LABELS: Readonly<Record<ConcessionKind, Label>> = {
  student: { it: 'chi studia', en: 'students' },
  'job-seeker': { it: 'chi cerca lavoro', en: 'people looking for work' },
  'low-income': { it: 'ISEE basso', en: 'low income' },
  disability: { it: 'persone con disabilità', en: 'people with disabilities' },
};

export const CONCESSION_STATUSES = ['declared', 'proven', 'refused'] as const;
export type ConcessionStatus = (typeof CONCESSION_STATUSES)[number];
