export { aQuote, aQuoteByCode, aWay, euro } from '../checkout/quote.spec-support';
export { open } from './open.spec-support';
export { render, type Rendered, type RenderOptions } from './render.spec-support';
