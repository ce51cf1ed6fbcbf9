import { AngularNodeAppEngine } from '@angular/ssr/node';
import type { PageContext } from './server/page-context';

export interface PageRequest extends PageContext {
  /** Scheme, host and port people know us by. */
  origin: string;
  /** Path and query. */
  url: string;
}

export interface RenderedPage {
  status: number;
  headers: Record<string, string>;
  html: string;
}

const engines = new Map<string, AngularNodeAppEngine>();

/** The only host an engine draws for is our own: the address never comes from the request. */
function engineFor(origin: string): AngularNodeAppEngine {
  const engine = engines.get(origin) ?? new AngularNodeAppEngine({ allowedHosts: [new URL(origin).hostname] });
  engines.set(origin, engine);
  return engine;
}

/** Draws a page for anybody: it knows the address, the language, and nothing of who asks. */
export async function render({ origin, url, ...context }: PageRequest): Promise<RenderedPage> {
  const response = await engineFor(origin).handle(new Request(origin + url), context);
  if (!response) throw new Error(`No page was drawn for ${url}`);
  return { status: response.status, headers: Object.fromEntries(response.headers), html: await response.text() };
}
