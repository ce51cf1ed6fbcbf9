import { Component, computed, DestroyRef, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Money,
  More,
  PageHeader,
  PageList,
  problemOf,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nameOf, type ReportedPerson } from '../data/decision';

const LOOK_AGAIN_MS = 1_500;

/** How far something done to many people has come; once through, the report of it, to be opened again whenever needed. */
@Component({
  selector: 'bt-report',
  imports: [Money, More, PageHeader, ProblemNote, RouterLink, SheetTable, Skeleton, Status, TranslocoPipe, When],
  templateUrl: './report.page.html',
  host: { class: 'stack' },
})
export class ReportPage {
  private readonly api = inject(Api);
  readonly operationId = input.required<string>();
  protected readonly report = this.api.resource('/staff/operations/{id}', () => ({ path: { id: this.operationId() } }));
  protected readonly people = new PageList<ReportedPerson>((cursor) =>
    this.api.get('/staff/operations/{id}/people', { path: { id: this.operationId() }, query: { cursor, limit: 100 } }),
  );
  protected readonly problem = computed(() => problemOf(this.report));
  protected readonly shown = computed(() => (this.report.hasValue() ? this.report.value() : undefined));
  protected readonly share = computed(() => {
    const report = this.shown();
    return report && report.total > 0 ? (100 * report.done) / report.total : 100;
  });
  protected readonly nameOf = nameOf;

  constructor() {
    effect(() => {
      this.shown();
      void this.people.reload();
    });
    const timer = setInterval(() => this.shown()?.running && this.report.reload(), LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
