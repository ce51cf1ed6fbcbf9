/** Which courses an entitlement is good for, as the plan said when it was bought. */
export const SCOPE_KINDS = ['all', 'courses', 'paths', 'topics'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export interface Scope {
  readonly kind: ScopeKind;
  /** Ids of courses or paths, or names of topics; none when it is good for all. */
  readonly of: readonly string[];
}

/** What membership needs to know of a course; whoever asks knows it. */
export interface CourseRef {
  readonly courseId: string;
  readonly pathIds: readonly string[];
  readonly topics: readonly string[];
}

export function covers({ kind, of }: Scope, { courseId, pathIds, topics }: CourseRef): boolean {
  if (kind === 'all') return true;
  const asked = { courses: [courseId], paths: pathIds, topics }[kind];
  return asked.some((each) => of.includes(each));
}

/** How many trainings (or credits) a course counts for: one, unless the plan says more. */
export type Weights = Readonly<Record<string, number>>;

export const weightOf = (weights: Weights, { courseId }: CourseRef): number => weights[courseId] ?? 1;
