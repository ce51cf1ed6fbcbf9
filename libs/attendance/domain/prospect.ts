import type { Standing } from './standing';

/** What a course gives a certificate for: having been there, or having met its threshold. */
export const CERTIFICATES = ['participation', 'attendance'] as const;
export type Certificate = (typeof CERTIFICATES)[number];

/** Whether a certificate is due already, may still be earned, or not any more. */
export type Prospect = 'due' | 'possible' | 'lost';

/** `over` when nothing is left to be marked: what was not attended by then is not attended any more. */
export function prospectOf(
  { attendedMinutes, granted, reachable }: Pick<Standing, 'attendedMinutes' | 'granted' | 'reachable'>,
  certificate: Certificate,
  over: boolean,
): Prospect {
  const [earned, within] = certificate === 'participation' ? [attendedMinutes > 0, true] : [granted, reachable];
  if (earned) return 'due';
  return within && !over ? 'possible' : 'lost';
}
