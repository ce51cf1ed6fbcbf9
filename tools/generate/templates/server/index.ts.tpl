export { __cap__ } from './__cap__.capability';
export { __Entities__ } from './__cap__.port';
