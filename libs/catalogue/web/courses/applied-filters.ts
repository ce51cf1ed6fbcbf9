import { Component, computed, inject, input, output } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { formatWhen, Icon, iconX, Languages } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Filter, type Search, toggle } from '../data/search';
import type { FilterGroup } from './filter-groups';

/** The filters of a search, each with the way to take it off. */
@Component({
  selector: 'bt-applied-filters',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (applied().length > 0) {
      <ul class="row tight" [attr.aria-label]="'catalogue.filters.applied' | transloco">
        @for (filter of applied(); track filter.name + filter.value) {
          <li>
            <button
              type="button"
              class="pick sm"
              [attr.aria-label]="'catalogue.filters.remove' | transloco: { name: filter.label }"
              (click)="changed.emit(without(filter))"
            >
              {{ filter.label }}<bt-icon [path]="iconX" />
            </button>
          </li>
        }
        <li>
          <button type="button" class="btn text sm" (click)="changed.emit({ q: search().q, filters: [] })">
            {{ 'catalogue.filters.removeAll' | transloco }}
          </button>
        </li>
      </ul>
    }
  `,
})
export class AppliedFilters {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly words = inject(TranslocoService);
  readonly search = input.required<Search>();
  readonly groups = input.required<readonly FilterGroup[]>();
  readonly changed = output<Search>();
  protected readonly iconX = iconX;

  protected readonly applied = computed(() => {
    const options = this.groups().flatMap((group) => group.options);
    return this.search().filters.flatMap((filter) => {
      const option = options.find(({ name, value }) => name === filter.name && value === filter.value);
      const label = option?.label ?? this.dateLabel(filter);
      return label ? [{ ...filter, label }] : [];
    });
  });

  protected without({ name, value }: Filter): Search {
    return toggle(this.search(), { name, value });
  }

  private dateLabel({ name, value }: Filter): string | undefined {
    if (name !== 'from' && name !== 'to') return undefined;
    const date = formatWhen({
      from: new Date(value),
      style: 'day',
      lang: this.languages.current(),
      now: this.clock.now(),
    });
    return this.words.translate(`catalogue.filters.${name}Date`, { date });
  }
}
