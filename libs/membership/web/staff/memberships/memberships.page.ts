import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, Empty, More, PageHeader, ProblemNote, SheetTable, Skeleton, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toneOf } from '../../data/views';
import { UnitsPipe } from '../../ui/amount';
import { MembershipList } from './membership-list';

const ALL_OF_THEM = 100;

/** Everybody's memberships, newest first; which ones is part of the address. */
@Component({
  selector: 'bt-memberships',
  imports: [
    Empty,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    UnitsPipe,
    When,
  ],
  templateUrl: './memberships.page.html',
  styleUrl: './memberships.page.css',
  host: { class: 'stack' },
  providers: [MembershipList],
})
export class MembershipsPage {
  private readonly router = inject(Router);
  protected readonly memberships = inject(MembershipList);
  /** From the address: `?tipo=…&entro=2027-08-31&persona=…`. */
  readonly tipo = input<string>();
  readonly entro = input<string>();
  readonly persona = input<string>();
  protected readonly plans = inject(Api).resource('/staff/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  private readonly filter = computed(() => ({
    planId: this.tipo(),
    endingBy: this.entro(),
    personId: this.persona(),
  }));
  protected readonly tone = toneOf;

  constructor() {
    effect(() => void this.memberships.show(this.filter()));
  }

  protected narrow(queryParams: { tipo?: string; entro?: string }): void {
    const asked = Object.entries(queryParams).map(([name, value]) => [name, value || null]);
    void this.router.navigate([], { queryParams: Object.fromEntries(asked), queryParamsHandling: 'merge' });
  }
}
