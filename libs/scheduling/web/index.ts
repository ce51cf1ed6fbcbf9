export { EDITION_PRICES, type EditionPricesInputs } from './edition/edition-prices-piece';
export { staffProgrammePages } from './scheduling.routes';
