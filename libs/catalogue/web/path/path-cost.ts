import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PriceTable } from '../course/price-table';
import { costOf } from '../data/path-cost';
import type { Path } from '../data/views';
import { PATH_PLANS, type PathPlansInputs } from './path-plans-piece';

/** What is still to be taken of a path costs, one course at a time or with a membership; and where to begin. */
@Component({
  selector: 'bt-path-cost',
  imports: [NgComponentOutlet, PriceTable, RouterLink, TranslocoPipe],
  templateUrl: './path-cost.html',
})
export class PathCost {
  private readonly clock = inject(Clock);
  private readonly session = inject(SessionStore);
  readonly path = input.required<Path>();
  protected readonly plans = resource({ loader: inject(PATH_PLANS) });
  protected readonly facts = computed((): PathPlansInputs => ({ pathId: this.path().id }));

  protected readonly missing = computed(() => this.path().courses.filter(({ step }) => step === 'to-do'));
  protected readonly begun = computed(() => this.missing().length < this.path().courses.length);
  protected readonly cost = computed(() => costOf(this.missing(), this.clock.now()));
  protected readonly unpriced = computed(() =>
    this.cost()
      .unpriced.map(({ title }) => title)
      .join(', '),
  );
  protected readonly reader = computed(() => this.session.me()?.person.affiliation ?? null);
}
