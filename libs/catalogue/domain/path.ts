import { catalogueErrors } from './catalogue.errors';

/** An ordered set of courses taken as one. */
export const PATH_LIMITS = { title: 120, summary: 400, courses: 20 } as const;

/** How far somebody has come with a course of a path: not yet, with a place in it, or through it. */
export const PATH_STEPS = ['to-do', 'held', 'done'] as const;
export type PathStep = (typeof PATH_STEPS)[number];

/**
 * What is taken as one is more than one, and each course once.
 * @throws catalogue.path-too-short
 */
export function checkPathCourses(courseIds: readonly string[]): void {
  if (new Set(courseIds).size < 2) throw catalogueErrors('path-too-short');
}
