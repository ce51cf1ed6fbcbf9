export { billingErrors } from './billing.errors';
export * from './order';
export * from './prices';
