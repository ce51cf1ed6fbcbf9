import { Client } from 'pg';

type Query = (this: Client, ...parameters: never[]) => unknown;

/** The SQL statements that some work sends, whoever sends them in this process meanwhile. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (statement: never, ...rest: never[]) {
    statements.push(typeof statement === 'string' ? statement : (statement as { text: string }).text);
    return query.call(this, statement, ...rest);
  };
  try {
    return { result: await work(), statements };
  } finally {
    prototype.query = query;
  }
}
