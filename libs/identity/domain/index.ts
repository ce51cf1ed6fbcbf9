export * from './affiliation';
export * from './device';
export * from './identity.errors';
export * from './one-time-link';
export * from './password.rules';
export * from './person.rules';
export * from './role.rules';
export * from './session.rules';
