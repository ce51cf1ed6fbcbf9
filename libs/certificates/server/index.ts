export { certificates } from './certificates.capability';
