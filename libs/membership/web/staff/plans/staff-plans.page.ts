import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  Icon,
  iconPlus,
  MoneyPipe,
  PageHeader,
  problemOf,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

const ALL_OF_THEM = 100;

/** Which memberships the centre has, on sale or not. */
@Component({
  selector: 'bt-staff-plans',
  imports: [Empty, Icon, MoneyPipe, PageHeader, ProblemNote, RouterLink, SheetTable, Skeleton, Status, TranslocoPipe],
  templateUrl: './staff-plans.page.html',
})
export class StaffPlansPage {
  protected readonly iconPlus = iconPlus;
  protected readonly plans = inject(Api).resource('/staff/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  protected readonly problem = computed(() => problemOf(this.plans));
}
