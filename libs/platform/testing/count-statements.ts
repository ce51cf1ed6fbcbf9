import { Client } from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

type Query = (this: Client, statement: string | Statement, values?: unknown, ...rest: unknown[]) => unknown;

/** The SQL statements that some work sends, whoever sends them in this process meanwhile. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: Statement[] }> {
  const statements: Statement[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (statement, values, ...rest) {
    const text = typeof statement === 'string' ? statement : statement.text;
    statements.push({ text, values: Array.isArray(values) ? values : [] });
    return query.call(this, statement, values, ...rest);
  };
  try {
    return { result: await work(), statements };
  } finally {
    prototype.query = query;
  }
}
