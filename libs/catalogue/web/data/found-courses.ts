import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { Api, Problem, problemOf } from '@bottega/platform/web';
import { type Search, toQuery } from './search';
import type { FoundPage, Facets } from './views';

/**
 * What the catalogue answered to the last search. It outlives its page, so that whoever comes back from a course finds
 * the list as long as they left it; while a new answer is on its way the old one stays in sight. Its first page is drawn
 * by the server, which a `PageList` is not.
 */
@Service()
export class FoundCourses {
  private readonly api = inject(Api);
  private readonly asked = signal<Search | undefined>(undefined, { equal: isSameSearch });
  private readonly query = computed(() => {
    const search = this.asked();
    return search && { query: toQuery(search) };
  });
  private readonly answer = this.api.resource('/courses', this.query);
  private readonly counts = this.api.resource('/courses/facets', this.query);

  private readonly first = linkedSignal<FoundPage | undefined, FoundPage | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  private readonly further = linkedSignal<FoundPage | undefined, readonly FoundPage[]>({
    source: this.first,
    computation: () => [],
  });
  private readonly pages = computed(() => [this.first(), ...this.further()].filter((page) => page !== undefined));
  private readonly failedMore = signal<Problem | null>(null);

  readonly facets = linkedSignal<Facets | undefined, Facets | undefined>({
    source: () => (this.counts.hasValue() ? this.counts.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  /** Undefined until the first answer is there. */
  readonly courses = computed(() => this.first() && this.pages().flatMap(({ items }) => items));
  readonly total = computed(() => this.first()?.total ?? 0);
  /** Nothing has the words looked for: these have words near them. */
  readonly nearby = computed(() => this.first()?.nearby ?? false);
  /** There is more than one page, shown or to come. */
  readonly isLong = computed(() => this.pages().length > 1 || this.nextCursor() !== null);
  readonly nextCursor = computed(() => this.pages().at(-1)?.nextCursor ?? null);
  readonly loading = this.answer.isLoading;
  readonly loadingMore = signal(false);
  readonly problem = computed(() => problemOf(this.answer) ?? this.failedMore());

  ask(search: Search): void {
    this.asked.set(search);
  }

  /** The same question again: places go quickly. */
  askAgain(): void {
    this.answer.reload();
    this.counts.reload();
  }

  async more(): Promise<void> {
    const [search, cursor] = [this.asked(), this.nextCursor()];
    if (!search || !cursor || this.loadingMore()) return;
    this.loadingMore.set(true);
    this.failedMore.set(null);
    try {
      const page = await this.api.get('/courses', { query: { ...toQuery(search), cursor } });
      if (search === this.asked()) this.further.update((pages) => [...pages, page]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failedMore.set(error);
    } finally {
      this.loadingMore.set(false);
    }
  }
}

const isSameSearch = (a: Search | undefined, b: Search | undefined): boolean =>
  JSON.stringify(a && toQuery(a)) === JSON.stringify(b && toQuery(b));
