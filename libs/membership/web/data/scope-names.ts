import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { Api, Languages } from '@bottega/platform/web';
import { TOPIC_NAMES } from './topic-names';
import type { Scope } from './views';

const MANY = 100;

interface Scoped {
  scope: Scope;
}

/** What a plan is good for, by name. Asks only for what the plans shown speak of. Provided by the page that shows them. */
@Injectable()
export class ScopeNames {
  private readonly api = inject(Api);
  private readonly lang = inject(Languages).current;
  private readonly topicNames = inject(TOPIC_NAMES);
  private readonly shown = signal<readonly Scoped[]>([]);
  private readonly speaksOf = (kind: Scope['kind']) => this.shown().some(({ scope }) => scope.kind === kind);
  private readonly courses = this.api.resource('/courses', () =>
    this.speaksOf('courses') ? { query: { limit: MANY } } : undefined,
  );
  private readonly paths = this.api.resource('/paths', () =>
    this.speaksOf('paths') ? { query: { limit: MANY } } : undefined,
  );
  private readonly topics = resource({
    params: () => (this.speaksOf('topics') ? true : undefined),
    loader: this.topicNames,
  });
  private readonly titles = computed(() => {
    const courses = this.courses.hasValue() ? this.courses.value().items : [];
    const paths = this.paths.hasValue() ? this.paths.value().items : [];
    return new Map([...courses, ...paths].map(({ id, title }) => [id, title]));
  });

  show(plans: readonly Scoped[]): void {
    this.shown.set(plans);
  }

  of({ kind, of }: Scope): string[] {
    if (kind !== 'topics') return of.flatMap((id) => this.titles().get(id) ?? []);
    const names = this.topics.hasValue() ? this.topics.value() : {};
    return of.flatMap((topic) => names[topic]?.[this.lang()] ?? []);
  }
}
