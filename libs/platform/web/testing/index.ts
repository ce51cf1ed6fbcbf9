export { render, type Rendered, type RenderOptions } from './render.spec-support';
