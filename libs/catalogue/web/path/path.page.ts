import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Languages,
  onceKnown,
  problemOf,
  ProblemNote,
  respondAs,
  Seo,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PathFacts } from '../ui/path-facts';
import { PathCost } from './path-cost';
import { PathSteps } from './path-steps';

/** A path: its courses in order, when each begins, how many hours and how much they come to. */
@Component({
  selector: 'bt-path',
  imports: [Empty, PathCost, PathFacts, PathSteps, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './path.page.html',
  styleUrl: './path.page.css',
})
export class PathPage {
  private readonly languages = inject(Languages);
  readonly slug = input.required<string>();
  private readonly answer = inject(Api).resource('/paths/{slug}', () => ({ path: { slug: this.slug() } }));
  protected readonly loading = this.answer.isLoading;
  protected readonly path = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));

  constructor() {
    respondAs(this.problem);
    this.describePath();
    onceKnown(() => this.answer.reload());
  }

  private describePath(): void {
    const [seo, words] = [inject(Seo), inject(TranslocoService)];
    effect(() => {
      this.languages.current();
      const path = this.path();
      if (this.problem()?.status === 404) seo.describe({ title: words.translate('catalogue.path.unknown') });
      if (!path) return;
      const { title, summary: description, courses, structuredData: data } = path;
      const image = courses.find(({ coverUrl }) => coverUrl)?.coverUrl;
      seo.describe({ title, description, data, ...(image && { image }) });
    });
  }
}
