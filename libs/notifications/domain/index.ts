export * from './message-status';
export * from './notifications.errors';
export * from './retries';
