import { Component, inject, Injectable } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Money,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nameOf, type Report } from '../data/decision';

/** Reports, the latest first. Provided by the page that shows them. */
@Injectable()
class Reports extends PageList<Report> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/staff/operations', { query: { cursor } }));
  }
}

/** What was done to many people at once: each opens again. */
@Component({
  selector: 'bt-reports',
  imports: [Empty, Money, More, PageHeader, ProblemNote, RouterLink, SheetTable, Skeleton, Status, TranslocoPipe, When],
  templateUrl: './reports.page.html',
  host: { class: 'stack' },
  providers: [Reports],
})
export class ReportsPage {
  protected readonly reports = inject(Reports);
  protected readonly nameOf = nameOf;

  constructor() {
    void this.reports.reload();
  }
}
