import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { Api, Languages } from '@bottega/platform/web';
import { TOPIC_NAMES } from './topic-names';
import type { Scope } from './views';

const MANY = 100;

export interface ScopeName {
  name: string;
  /** Of its page, when it has one. */
  link: string | null;
}

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
  private readonly titled = computed(() => {
    const courses = this.courses.hasValue() ? this.courses.value().items : [];
    const paths = this.paths.hasValue() ? this.paths.value().items : [];
    return new Map([...courses.map(under('/corsi')), ...paths.map(under('/percorsi'))]);
  });

  show(plans: readonly Scoped[]): void {
    this.shown.set(plans);
  }

  of({ kind, of }: Scope): ScopeName[] {
    if (kind !== 'topics') return of.flatMap((id) => this.titled().get(id) ?? []);
    const names = this.topics.hasValue() ? this.topics.value() : {};
    return of.flatMap((topic) => names[topic]?.[this.lang()] ?? []).map((name) => ({ name, link: null }));
  }
}

const under =
  (pages: string) =>
  ({ id, title, slug }: { id: string; title: string; slug: string }): [string, ScopeName] => [
    id,
    { name: title, link: `${pages}/${slug}` },
  ];
