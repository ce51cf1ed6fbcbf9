import type { Answer } from '@bottega/platform/web';

export type ToDecide = Answer<'get', '/staff/decisions'>['items'][number];
export type DecisionDetail = Answer<'get', '/staff/decisions/{editionId}'>;
export type Decision = DecisionDetail['possible'][number];
export type DecisionPreview = Answer<'get', '/editions/{id}/decision-preview'>;
export type Report = Answer<'get', '/staff/operations/{id}'>;
export type ReportedPerson = Answer<'get', '/staff/operations/{id}/people'>['items'][number];

/** The word for how long there is; it stands beside the day itself. */
export function deadlineOf(daysLeft: number | null): 'none' | 'today' | 'in' | 'past' {
  if (daysLeft === null) return 'none';
  if (daysLeft === 0) return 'today';
  return daysLeft > 0 ? 'in' : 'past';
}

/** «Foglio di calcolo · di gennaio». */
export const nameOf = ({ courseTitle, titleSuffix }: { courseTitle: string; titleSuffix: string }): string =>
  titleSuffix ? `${courseTitle} · ${titleSuffix}` : courseTitle;
