export { community } from './community.capability';
export { Wishes } from './community.port';
