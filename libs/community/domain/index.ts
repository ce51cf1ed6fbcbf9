export * from './community.errors';
export * from './wish';
