import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Api, When } from '@bottega/platform/web';
import type { Wanted } from '@bottega/platform/web/checkout';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

const ALL_OF_THEM = 100;

interface Found extends Wanted {
  name: string;
  startsAt: string | null;
  placesLeft: number | null;
}

/** Finds what can be ordered, editions to come and memberships on sale, by some words of its name. */
@Component({
  selector: 'bt-thing-picker',
  imports: [Control, Field, FormField, TranslocoPipe, When],
  template: `
    <div role="search">
      <bt-field
        [label]="'enrolment-basket.staff.find' | transloco"
        [hint]="'enrolment-basket.staff.findHint' | transloco"
      >
        <input btControl type="search" autocomplete="off" [formField]="form.q" />
      </bt-field>
    </div>
    <ul aria-live="polite">
      @for (thing of found(); track thing.id) {
        <li class="row between nw">
          <span class="grow">
            {{ thing.name }}
            @if (thing.startsAt; as start) {
              <span class="bs soft">
                <bt-when [from]="start" /> · {{ 'ui.seats.left' | transloco: { n: thing.placesLeft } }}
              </span>
            }
          </span>
          <button type="button" class="btn tonal sm" (click)="choose(thing)">
            {{ 'enrolment-basket.staff.add' | transloco }} <span class="sr">{{ thing.name }}</span>
          </button>
        </li>
      } @empty {
        @if (wanted() && courses.hasValue()) {
          <li class="bs soft">{{ 'enrolment-basket.staff.nothing' | transloco }}</li>
        }
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      max-width: 560px;
    }
    li {
      padding-block: 6px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class ThingPicker {
  private readonly api = inject(Api);
  /** Chosen already: not found again. */
  readonly without = input.required<readonly Wanted[]>();
  readonly chosen = output<Wanted>();
  private readonly model = signal({ q: '' });
  protected readonly form = form(this.model);
  protected readonly wanted = computed(() => {
    const q = this.model().q.trim();
    return q.length > 1 ? q : undefined;
  });
  protected readonly courses = this.api.resource('/courses', () => {
    const q = this.wanted();
    return q ? { query: { q, limit: 5 } } : undefined;
  });
  private readonly plans = this.api.resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  protected readonly found = computed(() =>
    [...this.foundPlans(), ...this.foundEditions()].filter(({ id }) => !this.without().some((one) => one.id === id)),
  );

  protected choose({ kind, id }: Found): void {
    this.model.set({ q: '' });
    this.chosen.emit({ kind, id });
  }

  private foundPlans(): Found[] {
    const q = this.wanted()?.toLowerCase();
    const plans = q && this.plans.hasValue() ? this.plans.value().items : [];
    return plans
      .filter(({ name }) => name.toLowerCase().includes(q!))
      .map(({ id, name }) => ({ kind: 'membership-plan', id, name, startsAt: null, placesLeft: null }));
  }

  private foundEditions(): Found[] {
    const courses = this.wanted() && this.courses.hasValue() ? this.courses.value().items : [];
    return courses.flatMap(({ title, editions }) =>
      editions.map(({ id, titleSuffix, startsAt, placesLeft }) => ({
        ...{ kind: 'edition' as const, id, name: `${title} ${titleSuffix}`.trim(), startsAt, placesLeft },
      })),
    );
  }
}
