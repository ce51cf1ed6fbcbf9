import { createServer } from 'node:net';

/** The preferred port if nobody listens on it, else one the system picks. */
export async function freePort(preferred = 0): Promise<number> {
  return (await probe(preferred)) ?? freePort();
}

function probe(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
