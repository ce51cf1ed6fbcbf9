export { doorPages, ownIdentityPages, peoplePages } from './identity.routes';
