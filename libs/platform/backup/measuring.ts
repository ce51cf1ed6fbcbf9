import { createHash } from 'node:crypto';
import type { Measure } from './format';

const NEWLINE = 0x0a;

/** Counts and hashes rows as they pass: a row is a line, for COPY writes its own line breaks as `\n`. */
export class Measuring {
  private readonly hash = createHash('sha256');
  private rows = 0;

  async *through(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.hash.update(chunk);
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.rows++;
      yield chunk;
    }
  }

  result(): Measure {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

export async function measureOf(chunks: AsyncIterable<Buffer>): Promise<Measure> {
  const measuring = new Measuring();
  const passing = measuring.through(chunks);
  while (!(await passing.next()).done) continue;
  return measuring.result();
}
