export { own__Entity__Pages } from './__cap__.routes';
