import { compareMoney, euro, type Money } from '@bottega/platform/kernel';

/** Lire 150.000: up to here a document bears none. */
const FREE_UP_TO = euro(7_747);
const STAMP = euro(200);

/**
 * Two euro on a document whose sums not subject to VAT exceed 77,47 € (DPR 642/1972, tariffa, parte I, art. 13, for
 * charges and credits alike; none on sums subject to VAT: tabella B, art. 6).
 */
export const stampDutyOn = (notSubject: Money): Money => (compareMoney(notSubject, FREE_UP_TO) > 0 ? STAMP : euro(0));
