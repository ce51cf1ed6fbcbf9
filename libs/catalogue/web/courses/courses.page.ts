import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  Dialog,
  Icon,
  iconArrowRight,
  iconSlidersHorizontal,
  Languages,
  More,
  onceKnown,
  ProblemNote,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { map } from 'rxjs';
import { FoundCourses } from '../data/found-courses';
import { readSearch, type Search, toQuery } from '../data/search';
import { CourseCards } from '../ui/course-cards';
import { SearchBox } from '../ui/search-box';
import { AppliedFilters } from './applied-filters';
import { CourseFilters } from './course-filters';
import { filterGroups } from './filter-groups';
import { NothingFound } from './nothing-found';

/** The catalogue: what somebody looks for is the address of the page, so that it can be kept, sent and gone back to. */
@Component({
  selector: 'bt-courses',
  imports: [
    AppliedFilters,
    CourseCards,
    CourseFilters,
    Dialog,
    Icon,
    More,
    NothingFound,
    ProblemNote,
    RouterLink,
    SearchBox,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './courses.page.html',
  styleUrl: './courses.page.css',
})
export class CoursesPage {
  private readonly router = inject(Router);
  private readonly languages = inject(Languages);
  private readonly words = inject(TranslocoService);
  protected readonly found = inject(FoundCourses);
  protected readonly iconArrowRight = iconArrowRight;
  protected readonly iconSlidersHorizontal = iconSlidersHorizontal;
  protected readonly drawer = signal(false);

  protected readonly search = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map(readSearch)), {
    requireSync: true,
  });
  protected readonly groups = computed(() => {
    const lang = this.languages.current();
    const say = (key: string) => this.words.translate<string>(`catalogue.filters.options.${key}`);
    return filterGroups(this.search(), this.found.facets(), { lang, say });
  });

  constructor() {
    const cameBack = this.router.currentNavigation()?.trigger === 'popstate';
    this.found.ask(untracked(this.search));
    if (!cameBack) this.found.askAgain();
    effect(() => this.found.ask(this.search()));
    onceKnown(() => this.found.askAgain());
  }

  protected lookFor(q: string): void {
    this.goTo({ ...this.search(), q });
  }

  /** The list changes in place: whoever is choosing among filters stays where they are. */
  protected goTo(search: Search): void {
    void this.router.navigate(['/corsi'], { queryParams: toQuery(search), scroll: 'manual' });
  }
}
