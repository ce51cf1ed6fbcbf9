/** The most characters of each text of a course, and the most items of each list. */
export const COURSE_LIMITS = {
  title: 120,
  summary: 400,
  description: 20_000,
  outcome: 300,
  outcomes: 30,
  skill: 60,
  skills: 40,
  prerequisites: 2000,
  toBring: 2000,
  taxReason: 300,
  externalCode: 60,
} as const;

export const COURSE_MAX_MINUTES = 60 * 2000;
