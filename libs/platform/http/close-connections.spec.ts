import Fastify, { type FastifyInstance } from 'fastify';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { closeConnections } from './close-connections';

const servers: FastifyInstance[] = [];
const keepAlive = new Agent({ keepAlive: true });

afterAll(async () => {
  keepAlive.destroy();
  await Promise.all(servers.map((server) => server.close()));
});

async function* slowly() {
  for (const word of ['one ', 'two ', 'three']) {
    yield word;
    await wait(100);
  }
}

async function serve({ guarded }: { guarded: boolean }): Promise<FastifyInstance> {
  const fastify = Fastify({ return503OnClosing: false });
  servers.push(fastify);
  if (guarded) closeConnections(fastify);
  fastify.get('/whole', async () => (await wait(300), 'one two three'));
  fastify.get('/streamed', async () => Readable.from(slowly()));
  await fastify.listen({ host: '127.0.0.1', port: 0 });
  return fastify;
}

async function ask(fastify: FastifyInstance, path: string): Promise<string> {
  const { port } = fastify.server.address() as AddressInfo;
  const [response] = await once(get({ port, path, agent: keepAlive }), 'response');
  return (await response.setEncoding('utf8').toArray()).join('');
}

async function stopWhileAsked(path: string, how: { guarded: boolean }): Promise<[string, string]> {
  const fastify = await serve(how);
  const answer = ask(fastify, path);
  await wait(100);
  const stopped = fastify.close().then(() => 'stopped');
  return Promise.all([answer, Promise.race([stopped, wait(1_500).then(() => 'still waiting')])]);
}

it.each(['/whole', '/streamed'])(
  'a server that stops answers to the end and waits no longer; it would without the guard (%s)',
  async (path) => {
    expect(await stopWhileAsked(path, { guarded: true })).toEqual(['one two three', 'stopped']);
    expect(await stopWhileAsked(path, { guarded: false })).toEqual(['one two three', 'still waiting']);
  },
);
