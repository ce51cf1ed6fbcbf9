import type { Label } from '@bottega/platform/kernel';
import { schedulingErrors } from './scheduling.errors';

export const EDITION_STATUS_LABELS = {
  draft: { it: 'In bozza', en: 'Draft' },
  open: { it: 'Aperta', en: 'Open' },
  confirmed: { it: 'Confermata', en: 'Confirmed' },
  running: { it: 'In corso', en: 'Running' },
  closed: { it: 'Conclusa', en: 'Closed' },
  postponed: { it: 'Rinviata', en: 'Postponed' },
  cancelled: { it: 'Annullata', en: 'Cancelled' },
} as const satisfies Record<string, Label>;

export type EditionStatus = keyof typeof EDITION_STATUS_LABELS;
export const EDITION_STATUSES = Object.keys(EDITION_STATUS_LABELS) as readonly EditionStatus[];

/** What each status may become. Open is tentative; a postponed edition opens again with new dates; the last two are final. */
const NEXT: Readonly<Record<EditionStatus, readonly EditionStatus[]>> = {
  draft: ['open', 'cancelled'],
  open: ['confirmed', 'postponed', 'cancelled'],
  confirmed: ['running', 'postponed', 'cancelled'],
  running: ['closed', 'cancelled'],
  postponed: ['open', 'cancelled'],
  closed: [],
  cancelled: [],
};

export const canBecome = (from: EditionStatus, to: EditionStatus): boolean => NEXT[from].includes(to);

/** Whether people may take a place by themselves: it is on the programme and has not started. */
export const takesEnrolments = (status: EditionStatus): boolean => status === 'open' || status === 'confirmed';

export function transition<Edition extends { readonly id: string; readonly status: EditionStatus }>(
  edition: Edition,
  to: EditionStatus,
): Edition {
  const { id: editionId, status } = edition;
  if (canBecome(status, to)) return { ...edition, status: to };
  throw schedulingErrors('edition-transition', {
    editionId,
    status,
    target: to,
    statusName: inSentence([status]),
    targetName: inSentence([to]),
    nextNames: inSentence(NEXT[status]),
  });
}

const inSentence = (statuses: readonly EditionStatus[]): Label => {
  const names = (locale: keyof Label) => statuses.map((status) => EDITION_STATUS_LABELS[status][locale].toLowerCase());
  return { it: names('it').join(', ') || 'nessuno', en: names('en').join(', ') || 'none' };
};

/** What an edition needs before people are told about it. */
export function checkOpenable(edition: {
  readonly id: string;
  readonly plannedSessions: number;
  readonly coursePublished: boolean;
}): void {
  const { id: editionId, plannedSessions, coursePublished } = edition;
  if (!coursePublished) throw schedulingErrors('course-not-published', { editionId });
  if (plannedSessions === 0) throw schedulingErrors('edition-without-sessions', { editionId });
}

/** Nothing comes of it any more. */
export const isOver = (status: EditionStatus): boolean => NEXT[status].length === 0;

/** What is over keeps its programme as it was. */
export function checkOngoing({ id: editionId, status }: { readonly id: string; readonly status: EditionStatus }): void {
  if (!isOver(status)) return;
  throw schedulingErrors('edition-over', { editionId, status, statusName: inSentence([status]) });
}
