export { doorPages, ownIdentityPages, peoplePages } from './identity.routes';
export { INSTRUCTOR_PIECE } from './people/instructor-piece';
