export { EDITION_PRICES, type EditionPricesInputs } from './edition/edition-prices-piece';
export { instructorPiece } from './instructors/instructor-piece';
export { schedulingWords } from './scheduling-words';
export { staffProgrammePages } from './scheduling.routes';
