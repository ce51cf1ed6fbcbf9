import { PASS_REASONS } from '@bottega/enrolment/domain';
import type { TurnDetail } from './waiting-view';

type Step = TurnDetail['history'][number];

/** What the system writes down, by the words it is told with here; anything else was written by a person. */
const WRITTEN_BY_THE_SYSTEM: Readonly<Record<string, string>> = {
  joined: 'joined',
  'a place came free': 'offered',
  accepted: 'accepted',
  'taken automatically': 'automatic',
  declined: 'declined',
  withdrawn: 'left',
  'withdrawn by staff': 'removed',
  'enrolled otherwise': 'enrolled',
  'nobody answered in time': 'late',
  'the edition takes nobody any more': 'closed',
};

export interface ToldStep {
  /** The key of its words. */
  words: string;
  /** In somebody’s own words. */
  reason: string | null;
}

export function tellStep({ to, reason }: Step): ToldStep {
  if ((PASS_REASONS as readonly string[]).includes(reason)) {
    return { words: `enrolment.passedOver.staff.${reason}`, reason: null };
  }
  const known = WRITTEN_BY_THE_SYSTEM[reason];
  if (known) return { words: `enrolment.turnStep.${known}`, reason: null };
  return { words: `enrolment.turn.status.${to}`, reason: reason || null };
}
