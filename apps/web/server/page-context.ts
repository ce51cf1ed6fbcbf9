import { inject, REQUEST_CONTEXT } from '@angular/core';

/** What the HTTP server tells the page it asks for. */
export interface PageContext {
  lang: 'it' | 'en';
  /** Written on every inline style; whoever sends the page puts the real one in its place. */
  nonce: string;
  /** Reads the API from inside the process, as nobody in particular. */
  api: (address: string, headers: Record<string, string>) => Promise<ApiReply>;
}

export interface ApiReply {
  status: number;
  body: string;
}

/** Null while the routes are being listed: there is no request then. */
export const injectPageContext = (): PageContext | null => inject(REQUEST_CONTEXT) as PageContext | null;
