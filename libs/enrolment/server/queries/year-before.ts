import { addDays, HOME_ZONE, localDate } from '@bottega/platform/kernel';

const A_YEAR = 365;

/** The last twelve months are those from here on. */
export const yearBefore = (now: Date): string => addDays(localDate(now, HOME_ZONE), -A_YEAR);
