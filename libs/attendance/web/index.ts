export { registerPages, staffRegisterPages, teachingHomePages } from './attendance.routes';
export { ownStandingPiece } from './standing/own-standing-piece';
export { standingWords } from './standing/standing-words';
