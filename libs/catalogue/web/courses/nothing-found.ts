import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Empty } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Search } from '../data/search';
import { CourseCards } from '../ui/course-cards';

/** Nothing answers to a search: what can be taken off it, and what starts soon anyway. */
@Component({
  selector: 'bt-nothing-found',
  imports: [CourseCards, Empty, RouterLink, TranslocoPipe],
  template: `
    @let why = reason();
    <bt-empty
      [squares]="4"
      [heading]="'catalogue.nothing.' + why + '.heading' | transloco: { q: search().q }"
      [text]="'catalogue.nothing.' + why + '.text' | transloco"
    >
      @if (search().filters.length > 0) {
        <button type="button" class="btn tonal" (click)="changed.emit({ q: search().q, filters: [] })">
          {{ 'catalogue.nothing.withoutFilters' | transloco }}
        </button>
      }
      @if (search().q) {
        <button type="button" class="btn tonal" (click)="changed.emit({ q: '', filters: search().filters })">
          {{ 'catalogue.nothing.withoutWords' | transloco: { q: search().q } }}
        </button>
      }
      @if (search().q; as words) {
        <a class="btn text" routerLink="/io/vorrei-imparare" [queryParams]="{ parole: words }">
          {{ 'catalogue.nothing.wish' | transloco }}
        </a>
      }
    </bt-empty>
    @if (soon(); as courses) {
      <section class="chapter" aria-labelledby="soon">
        <header>
          <h2 class="d3" id="soon">{{ 'catalogue.nothing.soon' | transloco }}</h2>
        </header>
        <bt-course-cards [courses]="courses" />
      </section>
    }
  `,
})
export class NothingFound {
  readonly search = input.required<Search>();
  readonly changed = output<Search>();

  /** With neither words nor filters the catalogue itself is empty. */
  protected readonly reason = computed(() => {
    const { q, filters } = this.search();
    if (filters.length > 0) return 'filters';
    return q ? 'words' : 'catalogue';
  });
  private readonly coming = inject(Api).resource('/courses', () =>
    this.reason() === 'catalogue' ? undefined : { query: { placesLeft: true, limit: 3 } },
  );
  protected readonly soon = computed(() => {
    const courses = this.coming.hasValue() ? this.coming.value().items : [];
    return courses.length > 0 ? courses : undefined;
  });
}
