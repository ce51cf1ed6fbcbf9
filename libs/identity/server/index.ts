export { identity } from './identity.capability';
export { AffiliationVerified, PersonRegistered } from './identity.events';
export { type NewPerson, People, type PersonSummary } from './people.port';
