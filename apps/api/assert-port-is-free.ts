import { createServer } from 'node:net';

export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

/** Says so before anything is started when somebody else listens there. */
export function assertPortIsFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortTakenError(`Port ${port} is taken by another program. Choose another: PORT=3001 npm start`)
          : error,
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
