export const INCOME_KINDS = ['courses', 'memberships', 'gifts'] as const;
/** What money comes in for, as staff speak of it. */
export type IncomeKind = (typeof INCOME_KINDS)[number];

const LINES: Readonly<Record<IncomeKind, readonly string[]>> = {
  courses: ['enrolment'],
  memberships: ['membership', 'membership-upgrade'],
  gifts: ['suspended-seat'],
};

/** The kinds of order lines it is made of. */
export const linesOfIncome = (kind: IncomeKind): readonly string[] => LINES[kind];

/** A kind of line that has no name here yet is counted all the same. */
export const incomeKindOf = (lineKind: string): IncomeKind | 'other' =>
  INCOME_KINDS.find((kind) => LINES[kind].includes(lineKind)) ?? 'other';
