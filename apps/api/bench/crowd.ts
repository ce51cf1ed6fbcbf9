import { Agent, request } from 'node:http';

export interface Ask {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: object;
}

export interface Round {
  perSecond: number;
  /** Milliseconds, by the hundredth. */
  p50: number;
  p95: number;
  /** How many answers had each status. */
  statuses: Record<number, number>;
}

/** So many clients at once, each asking for the next thing as soon as it has been answered. */
export async function crowd(base: string, clients: number, asks: readonly Ask[]): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let next = 0;
  const client = async () => {
    for (let ask = asks[next++]; ask; ask = asks[next++]) {
      const started = performance.now();
      const status = await send(agent, base, ask);
      times.push(performance.now() - started);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))]! * 100) / 100;
  return { perSecond: asks.length / seconds, p50: at(0.5), p95: at(0.95), statuses };
}

function send(agent: Agent, base: string, { method, path, headers = {}, body }: Ask): Promise<number> {
  const payload = body && JSON.stringify(body);
  const length = payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {};
  return new Promise((resolve, reject) => {
    const outgoing = request(base + path, { method, agent, headers: { ...headers, ...length } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode!));
    });
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}
