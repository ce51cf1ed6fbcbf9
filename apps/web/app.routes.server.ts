import { RenderMode, type ServerRoute } from '@angular/ssr';

/** Pages of one's own are drawn in the browser, where it is known whose they are; all others by the server too. */
export const serverRoutes: ServerRoute[] = [
  { path: 'io', renderMode: RenderMode.Client },
  { path: 'io/**', renderMode: RenderMode.Client },
  { path: 'insegno', renderMode: RenderMode.Client },
  { path: 'insegno/**', renderMode: RenderMode.Client },
  { path: 'gestione', renderMode: RenderMode.Client },
  { path: 'gestione/**', renderMode: RenderMode.Client },
  { path: '**', renderMode: RenderMode.Server },
];
