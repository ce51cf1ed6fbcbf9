import type { Page } from '@bottega/platform/http';

/** All pages of a list, one after the other; the first is there when this returns, so that a refusal is still an answer. */
export async function batchesOf<Row>(page: (cursor?: string) => Promise<Page<Row>>): Promise<AsyncGenerator<Row[]>> {
  const first = await page();
  async function* batches() {
    yield first.items;
    for (let cursor = first.nextCursor; cursor !== null;) {
      const next = await page(cursor);
      yield next.items;
      cursor = next.nextCursor;
    }
  }
  return batches();
}
