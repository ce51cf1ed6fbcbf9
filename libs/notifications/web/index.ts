export { ownMessagePages, staffMessagePages } from './notifications.routes';
