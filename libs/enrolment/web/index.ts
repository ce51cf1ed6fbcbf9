export { ownCalendarPages } from './calendar/calendar.routes';
export { enrolPages, ownEnrolmentPages, staffEnrolmentPages } from './enrolment.routes';
export { staffDecisionPages } from './decisions/decisions.routes';
export { giftPages, ownGiftPages, staffGiftPages } from './gifts/gifts.routes';
export { staffOverduePages } from './overdue/overdue.routes';
export { TRANSFER_PIECE, type TransferPieceInputs } from './my-course/transfer-piece';
export { STANDING_PIECE, type StandingPieceInputs } from './my-course/standing-piece';
export { enrolmentWords } from './enrolment-words';
export { placeKeptPiece } from './ui/place-kept-piece';
