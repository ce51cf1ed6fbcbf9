import { Client } from 'pg';

export interface Recorded {
  text: string;
  values: unknown[];
}

type Query = (this: Client, statement: string | Recorded, values?: unknown, ...rest: unknown[]) => unknown;

/** The statements this process sends while some work is done, in order. */
export async function record(work: () => Promise<unknown>): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (statement, values, ...rest) {
    const text = typeof statement === 'string' ? statement : statement.text;
    const given = typeof statement === 'string' ? values : statement.values;
    recorded.push({ text, values: Array.isArray(given) ? given : [] });
    return query.call(this, statement, values, ...rest);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return recorded;
}
