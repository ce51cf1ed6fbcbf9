import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Assets } from './ssr/assets';
import { encodingFor } from './ssr/encoding';
import { contentSecurityPolicy } from './ssr/security-headers';

const DESCRIPTION = '/api/openapi.json';
const PARTS = join(dirname(require.resolve('@fastify/swagger-ui')), 'static');
const SHOWN = ['swagger-ui.css', 'swagger-ui-bundle.js'];

/** The description of the API for programs, and a page to leaf through it and try it out, of our own files only. */
export async function serveApiDocs(fastify: FastifyInstance, description: OpenAPIObject): Promise<void> {
  const assets = await Assets.open(PARTS);
  const json = JSON.stringify(description);

  fastify.get(DESCRIPTION, (_request, reply) => reply.type('application/json; charset=utf-8').send(json));

  fastify.get('/api/docs', (_request, reply) => {
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': contentSecurityPolicy(nonce), 'cache-control': 'no-cache' })
      .send(page(nonce));
  });

  const sendPart = (name: string) => async (request: FastifyRequest, reply: FastifyReply) => {
    const best = encodingFor(request.headers['accept-encoding']);
    // Brotli would keep whoever asks first waiting for seconds: it is over a megabyte.
    const part = (await assets.find(`/${name}`, best === 'br' ? 'gzip' : best))!;
    return reply
      .type(part.type)
      .headers({
        'cache-control': 'public, max-age=3600',
        vary: 'Accept-Encoding',
        ...(part.encoding !== 'identity' && { 'content-encoding': part.encoding }),
      })
      .send(part.body);
  };
  for (const name of SHOWN) fastify.get(`/api/docs/${name}`, sendPart(name));
}

/** The validator's badge would ask a third party what it thinks. */
const page = (nonce: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Bottega API</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <style nonce="${nonce}">
      @font-face { font-family: 'Public Sans'; src: url(/fonts/public-sans-latin.woff2); font-weight: 100 900; }
      body { margin: 0; background: #fff; color-scheme: light; }
      .swagger-ui * { font-family: 'Public Sans', sans-serif !important; }
    </style>
  </head>
  <body>
    <main id="docs"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script nonce="${nonce}">
      SwaggerUIBundle({ url: '${DESCRIPTION}', dom_id: '#docs', deepLinking: true, docExpansion: 'none', tagsSorter: 'alpha', validatorUrl: null });
    </script>
  </body>
</html>
`;
