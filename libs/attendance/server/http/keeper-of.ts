import type { Principal } from '@bottega/platform/http';
import type { RegisterKeeper } from '../application/accessible-sessions';

/** Whoever may reopen registers keeps them all. */
export const keeperOf = (who: Principal): RegisterKeeper => ({
  personId: who.personId,
  everySession: who.can('attendance.reopen'),
});
