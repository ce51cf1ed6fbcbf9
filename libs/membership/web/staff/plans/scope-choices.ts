import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { ScopeKind } from '@bottega/membership/domain';
import { Api, Languages } from '@bottega/platform/web';
import { TOPIC_NAMES } from '../../data/topic-names';

const MANY = 100;

/** What a plan can be limited to: asked only for the kind being chosen. Provided by the page where it is. */
@Injectable()
export class ScopeChoices {
  private readonly api = inject(Api);
  private readonly lang = inject(Languages).current;
  private readonly topicNames = inject(TOPIC_NAMES);
  private readonly kind = signal<ScopeKind>('all');
  private readonly courses = this.api.resource('/courses', () => this.whenOf('courses'));
  private readonly paths = this.api.resource('/paths', () => this.whenOf('paths'));
  private readonly topics = resource({
    params: () => (this.kind() === 'topics' ? true : undefined),
    loader: this.topicNames,
  });
  readonly all = computed(() => {
    switch (this.kind()) {
      case 'all':
        return [];
      case 'courses':
        return this.courses.hasValue() ? this.courses.value().items.map(titled) : [];
      case 'paths':
        return this.paths.hasValue() ? this.paths.value().items.map(titled) : [];
      case 'topics':
        return this.topics.hasValue()
          ? Object.entries(this.topics.value()).map(([value, name]) => ({ value, label: name[this.lang()] }))
          : [];
    }
  });

  of(kind: ScopeKind): void {
    this.kind.set(kind);
  }

  private whenOf(kind: ScopeKind) {
    return this.kind() === kind ? { query: { limit: MANY } } : undefined;
  }
}

const titled = ({ id, title }: { id: string; title: string }) => ({ value: id, label: title });
