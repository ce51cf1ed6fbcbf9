import type { Tone } from '@bottega/platform/web';
import type { Enrolment } from './enrolment-view';

const TONES: Record<Enrolment['status'], Tone> = {
  held: 'wait',
  pending: 'wait',
  enrolled: 'ok',
  completed: 'ok',
  not_completed: 'plain',
  withdrawn: 'plain',
  cancelled: 'bad',
  expired: 'plain',
  transferred: 'info',
};

export const toneOf = (status: Enrolment['status']): Tone => TONES[status];

const OPEN: readonly Enrolment['status'][] = ['held', 'pending', 'enrolled'];

/** A place that may still be given back. */
export const isOpen = ({ status }: Pick<Enrolment, 'status'>): boolean => OPEN.includes(status);

const FOLLOWING: readonly Enrolment['status'][] = ['pending', 'enrolled', 'completed', 'not_completed'];

/** A place whose holder is on the register. */
export const follows = ({ status }: Pick<Enrolment, 'status'>): boolean => FOLLOWING.includes(status);
