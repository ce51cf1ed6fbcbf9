import type { Clock } from '@bottega/platform/kernel';

interface Kept<Page> {
  page: Promise<Page>;
  until: number;
}

export interface PageCacheOptions {
  clock: Clock;
  /** How long a drawn page is good for everybody. */
  keepMs: number;
  /** How many drawn pages to keep. */
  most: number;
  /** How many pages may be under the pencil at once. */
  atOnce: number;
}

/**
 * Pages drawn a moment ago. Drawing costs tens of milliseconds of the process that also answers the API: the same page
 * is drawn once for everybody who asks meanwhile, and beyond a number of different ones nothing more is drawn.
 */
export class PageCache<Page> {
  private readonly kept = new Map<string, Kept<Page>>();
  private drawing = 0;

  constructor(private readonly options: PageCacheOptions) {}

  /** Undefined when too many are being drawn: whoever asks must do without. */
  get(key: string, draw: () => Promise<Page>): Promise<Page> | undefined {
    const now = this.options.clock.now().getTime();
    const known = this.kept.get(key);
    if (known && known.until > now) return known.page;
    if (this.drawing >= this.options.atOnce) return undefined;
    const page = this.draw(key, draw);
    this.keep(key, { page, until: now + this.options.keepMs });
    return page;
  }

  private async draw(key: string, draw: () => Promise<Page>): Promise<Page> {
    this.drawing++;
    try {
      return await draw();
    } catch (error) {
      this.kept.delete(key);
      throw error;
    } finally {
      this.drawing--;
    }
  }

  /** The oldest makes room. */
  private keep(key: string, entry: Kept<Page>): void {
    this.kept.delete(key);
    this.kept.set(key, entry);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.options.most && oldest !== undefined) this.kept.delete(oldest);
  }
}
