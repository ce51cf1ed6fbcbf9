export { render, type Rendered } from './render.spec-support';
