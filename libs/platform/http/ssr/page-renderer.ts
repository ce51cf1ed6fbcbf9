import type { Locale } from '@bottega/platform/kernel';

/** A page to be drawn for anybody: its address and language, nothing of who asks. */
export interface PageRequest {
  /** Scheme, host and port people know us by. */
  origin: string;
  /** Path and query. */
  url: string;
  lang: Locale;
  /** Written on what the content security policy must let through; replaced in every copy sent. */
  nonce: string;
  /** Reads the API from inside the process, as nobody in particular. */
  api: (address: string, headers: Record<string, string>) => Promise<{ status: number; body: string }>;
}

export interface RenderedPage {
  status: number;
  headers: Record<string, string>;
  html: string;
}

export type PageRenderer = (request: PageRequest) => Promise<RenderedPage>;
