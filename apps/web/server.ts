import { AngularNodeAppEngine } from '@angular/ssr/node';

const engine = new AngularNodeAppEngine({ allowedHosts: ['*'] });
export const render = (url: string) => engine.handle(new Request(url));
