import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis of our own on this port of this machine, or a free one, keeping nothing; undefined where `redis-server` is not installed. */
export async function startRedis(port) {
  const folder = mkdtempSync(join(tmpdir(), 'bottega-redis-'));
  port ??= await freePort();
  const args = ['--bind', '127.0.0.1', '--port', port, '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const sweep = () => rmSync(folder, { recursive: true });
  try {
    await once(server, 'spawn');
  } catch (error) {
    sweep();
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  await saysReady(server);
  async function end(signal) {
    server.kill(signal);
    await once(server, 'exit');
    sweep();
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

async function saysReady(server) {
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('Ready to accept connections')) return server.stdout.resume();
  }
  throw new Error('redis-server ended before it was ready');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
}
