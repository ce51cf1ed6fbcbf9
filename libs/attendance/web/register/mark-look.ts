import type { MarkKind } from '@bottega/attendance/domain';
import {
  iconCircleCheck,
  iconCircleDashed,
  iconCircleX,
  iconClock,
  iconFileCheck,
  iconLogOut,
} from '@bottega/platform/web';

/** How a mark is drawn: its icon, and the tint that says how it counts. */
export const LOOKS: Readonly<Record<MarkKind, { icon: string; tint: 'there' | 'partly' | 'away' | 'open' }>> = {
  unmarked: { icon: iconCircleDashed, tint: 'open' },
  present: { icon: iconCircleCheck, tint: 'there' },
  late: { icon: iconClock, tint: 'partly' },
  'left-early': { icon: iconLogOut, tint: 'partly' },
  absent: { icon: iconCircleX, tint: 'away' },
  justified: { icon: iconFileCheck, tint: 'away' },
};
