import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import { Api, Problem, type Schema } from '@bottega/platform/web';

export type PersonListItem = Schema<'PersonListItemView'>;

export interface PeopleFilter {
  q?: string;
  affiliation?: PersonListItem['affiliation'];
  role?: PersonListItem['roles'][number];
}

/** The people that answer to a filter, page after page as they are asked for. Made in a field of the screen that shows them. */
export class PeopleList {
  private readonly api = inject(Api);
  private readonly first = this.api.resource('/people', () => ({ query: this.filter() }));
  /** What was shown stays in sight while the next answer comes. */
  private readonly pages = linkedSignal<Schema<'PeoplePageView'> | undefined, Schema<'PeoplePageView'>[] | undefined>({
    source: () => (this.first.hasValue() ? this.first.value() : undefined),
    computation: (page, shown) => (page ? [page] : shown?.value),
  });
  private readonly failed = linkedSignal<PeopleFilter, Problem | null>({
    source: () => this.filter(),
    computation: () => null,
  });

  readonly items = computed(() => this.pages()?.flatMap((page) => page.items));
  readonly nextCursor = computed(() => this.pages()?.at(-1)?.nextCursor ?? null);
  readonly loading = computed(() => this.first.isLoading());
  readonly problem = computed(() => {
    const error = this.failed() ?? this.first.error();
    return error instanceof Problem ? error : null;
  });

  constructor(private readonly filter: Signal<PeopleFilter>) {}

  async more(): Promise<void> {
    const filter = this.filter();
    const cursor = this.nextCursor();
    if (!cursor) return;
    try {
      const page = await this.api.get('/people', { query: { ...filter, cursor } });
      if (filter === this.filter()) this.pages.update((pages) => [...(pages ?? []), page]);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
    }
  }
}
