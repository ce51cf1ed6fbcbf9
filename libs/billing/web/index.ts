export { ownOrderPages, staffOrderPages } from './billing.routes';
