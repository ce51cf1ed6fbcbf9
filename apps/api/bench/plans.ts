import type { Client } from 'pg';
import type { Recorded } from './recording';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Schema?: string;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

export interface Scan {
  page: string;
  table: string;
  statement: string;
}

/** From this many rows on, reading a table from end to end is a mistake. */
const LARGE = 10_000;

/** The large tables that a page's statements read whole, as PostgreSQL carries them out over the data as they are. */
export async function wholeScans(sql: Client, page: string, recording: readonly Recorded[]): Promise<Scan[]> {
  const large = await largeTables(sql);
  const scans: Scan[] = [];
  for (const { text, values } of recording.filter(({ text: statement }) => /^\s*(SELECT|WITH)/i.test(statement))) {
    const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON, VERBOSE) ${text}`,
      values,
    );
    for (const node of nodesOf(rows[0]!['QUERY PLAN'][0].Plan)) {
      const table = `${node.Schema}.${node['Relation Name']}`;
      if (node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0 && large.has(table))
        scans.push({ page, table, statement: text.trim() });
    }
  }
  return scans;
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

async function largeTables(sql: Client): Promise<Set<string>> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.reltuples >= $1`,
    [LARGE],
  );
  return new Set(rows.map(({ name }) => name));
}
