export { billingErrors } from './billing.errors';
export * from './creditor-reference';
export * from './order';
export * from './prices';
