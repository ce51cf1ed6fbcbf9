import { defineEvent } from '@bottega/platform/jobs';
import type { EditionStatus } from '@bottega/scheduling/domain';

/** Prices in cents by affiliation. */
export interface EditionPrices {
  coworker: number;
  resident: number;
  external: number;
}

/** Where and when a session was, or is now. */
export interface SessionSlot {
  localDate: string;
  startTime: string;
  endTime: string;
  zone: string;
  startsAt: string;
  endsAt: string;
  spaceName: string;
  venueName: string;
}

/** An edition exists, with its seats and what they cost (null: no price list). Listened to within the transaction. */
export const EditionPlanned = defineEvent<{
  editionId: string;
  capacity: number;
  prices: EditionPrices | null;
}>('scheduling.edition-planned');

/** `causeId` is one per change: whoever tells people about it uses it to tell them once. */
export interface EditionDecided {
  editionId: string;
  causeId: string;
  actorId: string;
  reason: string;
  from: EditionStatus;
}

/** People may enrol from now on. */
export const EditionOpened = defineEvent<EditionDecided>('scheduling.edition-opened');

/** The edition will be held. */
export const EditionConfirmed = defineEvent<EditionDecided>('scheduling.edition-confirmed');

/** Refused by whoever counts the seats when more are occupied. Listened to within the transaction. */
export const CapacityChanged = defineEvent<{ editionId: string; capacity: number }>('scheduling.capacity-changed');

export const EditionPostponed = defineEvent<EditionDecided>('scheduling.edition-postponed');

export const EditionCancelled = defineEvent<EditionDecided>('scheduling.edition-cancelled');

export const SessionsScheduled = defineEvent<{ editionId: string; sessionIds: string[] }>(
  'scheduling.sessions-scheduled',
);

export interface SessionMove {
  sessionId: string;
  before: SessionSlot;
  after: SessionSlot;
}

/** Sessions that move together, one or all. `causeId` is one per change: whoever tells people uses it to tell them once. */
export const SessionsMoved = defineEvent<{
  editionId: string;
  moves: SessionMove[];
  causeId: string;
}>('scheduling.sessions-moved');

/** Not published for each session of an edition that is cancelled: `EditionCancelled` says it once. */
export const SessionCancelled = defineEvent<{
  sessionId: string;
  editionId: string;
  causeId: string;
  actorId: string;
  reason: string;
}>('scheduling.session-cancelled');
