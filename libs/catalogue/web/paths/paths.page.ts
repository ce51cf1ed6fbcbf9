import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Empty, problemOf, ProblemNote, respondAs, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PathCard } from './path-card';

const ALL_OF_THEM = 100;

/** The paths one can follow. */
@Component({
  selector: 'bt-paths',
  imports: [Empty, PathCard, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './paths.page.html',
  styles: `
    .stack {
      padding-block: 12px 32px;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr));
      gap: 40px 32px;
    }
  `,
})
export class PathsPage {
  private readonly answer = inject(Api).resource('/paths', () => ({ query: { limit: ALL_OF_THEM } }));
  protected readonly paths = computed(() => (this.answer.hasValue() ? this.answer.value().items : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));

  constructor() {
    respondAs(this.problem);
  }
}
