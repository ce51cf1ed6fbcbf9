import { HttpBackend } from '@angular/common/http';
import { CSP_NONCE, DOCUMENT, inject, mergeApplicationConfig, provideEnvironmentInitializer } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { appConfig } from './app.config';
import { serverRoutes } from './app.routes.server';
import { InProcessBackend } from './server/in-process.backend';
import { injectPageContext } from './server/page-context';

export const serverConfig = mergeApplicationConfig(appConfig, {
  providers: [
    provideServerRendering(withRoutes(serverRoutes)),
    { provide: HttpBackend, useClass: InProcessBackend },
    { provide: CSP_NONCE, useFactory: () => injectPageContext()?.nonce ?? null },
    provideEnvironmentInitializer(() => {
      inject(DOCUMENT).documentElement.lang = injectPageContext()?.lang ?? 'it';
    }),
  ],
});
