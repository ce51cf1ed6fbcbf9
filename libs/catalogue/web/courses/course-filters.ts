import { Component, input, output } from '@angular/core';
import { Icon } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Filter, put, type Search, toggle } from '../data/search';
import type { FilterGroup } from './filter-groups';

/** Everything the catalogue can be narrowed by; each choice is a new search. */
@Component({
  selector: 'bt-course-filters',
  imports: [Icon, TranslocoPipe],
  templateUrl: './course-filters.html',
  styles: `
    :host {
      display: grid;
      gap: 24px;
    }
    legend {
      margin-bottom: 4px;
    }
    .check {
      min-height: 34px;
    }
    .dates {
      display: grid;
      gap: 8px;
    }
    .dates label {
      display: grid;
      grid-template-columns: 3ch minmax(0, 1fr);
      gap: 12px;
      align-items: center;
    }
  `,
})
export class CourseFilters {
  readonly search = input.required<Search>();
  readonly groups = input.required<readonly FilterGroup[]>();
  readonly changed = output<Search>();

  protected flip(filter: Filter): void {
    this.changed.emit(toggle(this.search(), filter));
  }

  protected setDate(name: 'from' | 'to', value: string): void {
    this.changed.emit(put(this.search(), name, value));
  }

  protected dateOf(name: 'from' | 'to'): string {
    return this.search().filters.find((filter) => filter.name === name)?.value ?? '';
  }
}
