export { ownWishPages, staffWishPages } from './community.routes';
