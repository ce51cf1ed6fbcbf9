import type { Tone } from '@bottega/platform/web';
import type { Turn } from './waiting-view';

const TONES: Record<Turn['status'], Tone> = {
  waiting: 'wait',
  offered: 'hot',
  accepted: 'ok',
  declined: 'plain',
  expired: 'plain',
  withdrawn: 'plain',
};

export const toneOfTurn = (status: Turn['status']): Tone => TONES[status];
