import { RenderMode, type ServerRoute } from '@angular/ssr';

/**
 * Pages of one's own are drawn in the browser, where it is known whose they are, and so are those whose address is a
 * secret; all others by the server too.
 */
export const serverRoutes: ServerRoute[] = [
  { path: 'io', renderMode: RenderMode.Client },
  { path: 'io/**', renderMode: RenderMode.Client },
  { path: 'insegno', renderMode: RenderMode.Client },
  { path: 'insegno/**', renderMode: RenderMode.Client },
  { path: 'gestione', renderMode: RenderMode.Client },
  { path: 'gestione/**', renderMode: RenderMode.Client },
  { path: 'entra/**', renderMode: RenderMode.Client },
  { path: 'conferma/**', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];
