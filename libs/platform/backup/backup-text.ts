const NEWLINE = Buffer.from('\n');
const END = '\n\\.\n';

/** A backup that ends, or goes on, where it should not. */
export class Broken extends Error {}

/** The text of a backup, line by line or table by table. */
export class BackupText {
  private readonly chunks: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  async line(): Promise<object> {
    let end: number;
    while ((end = this.held.indexOf(NEWLINE)) < 0) await this.more();
    const words = this.held.subarray(0, end).toString('utf8');
    this.held = this.held.subarray(end + 1);
    try {
      return JSON.parse(words) as object;
    } catch {
      throw new Broken();
    }
  }

  /** All that comes before the line that ends them. */
  async *rows(): AsyncGenerator<Buffer> {
    // The first byte held is always the one before those still to come, so that no rows at all end like many.
    this.held = Buffer.concat([NEWLINE, this.held]);
    for (;;) {
      const end = this.held.indexOf(END);
      const upTo = end >= 0 ? end + 1 : this.held.length - END.length + 1;
      if (upTo > 1) yield this.held.subarray(1, upTo);
      if (end >= 0) {
        this.held = this.held.subarray(end + END.length);
        return;
      }
      if (upTo > 1) this.held = this.held.subarray(upTo - 1);
      await this.more();
    }
  }

  private async more(): Promise<void> {
    const next = await this.chunks.next();
    if (next.done) throw new Broken();
    this.held = Buffer.concat([this.held, next.value]);
  }
}
