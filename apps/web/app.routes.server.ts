import { RenderMode, type ServerRoute } from '@angular/ssr';

/** Whoever has the address may act: it is told to nobody, not even to ourselves, and no search engine keeps it. */
const SECRET = { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };

/**
 * Pages of one's own are drawn in the browser, where it is known whose they are, and so are those whose address is a
 * secret. So are forms of one page: what is typed before the browser has taken them over would be lost. All others are
 * drawn by the server too.
 */
export const serverRoutes: ServerRoute[] = [
  { path: 'io', renderMode: RenderMode.Client },
  { path: 'io/**', renderMode: RenderMode.Client },
  { path: 'insegno', renderMode: RenderMode.Client },
  { path: 'insegno/**', renderMode: RenderMode.Client },
  { path: 'gestione', renderMode: RenderMode.Client },
  { path: 'gestione/**', renderMode: RenderMode.Client },
  { path: 'accedi', renderMode: RenderMode.Client },
  { path: 'registrati', renderMode: RenderMode.Client },
  { path: 'verifica', renderMode: RenderMode.Client },
  { path: 'scelte', renderMode: RenderMode.Client },
  { path: 'iscrizione/**', renderMode: RenderMode.Client },
  { path: 'tessere/:planId', renderMode: RenderMode.Client },
  { path: 'entra/**', renderMode: RenderMode.Client, headers: SECRET },
  { path: 'conferma/**', renderMode: RenderMode.Client, headers: SECRET },
  { path: 'posto/**', renderMode: RenderMode.Client, headers: SECRET },
  { path: 'recesso/**', renderMode: RenderMode.Client, headers: SECRET },
  { path: '**', renderMode: RenderMode.Server },
];
