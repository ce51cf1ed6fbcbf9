import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AFFILIATIONS } from '@bottega/identity/domain';
import {
  Empty,
  Export,
  Icon,
  iconUserPlus,
  More,
  PageHeader,
  ProblemNote,
  SessionStore,
  SheetTable,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PeopleFilter, PeopleList } from '../data/people-list';
import { Address } from '../ui/address';
import { AffiliationStatus } from '../ui/affiliation-status';
import { ROLES } from '../ui/roles';
import { RowKeys } from './row-keys';

const TYPING_MS = 250;

/** Everybody the centre knows. What is sought is in the address, so that a search can be kept and sent. */
@Component({
  selector: 'bt-people',
  imports: [
    Export,
    Address,
    AffiliationStatus,
    Empty,
    Icon,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    RowKeys,
    SheetTable,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './people.page.html',
  styleUrl: './people.page.css',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class PeoplePage {
  private readonly router = inject(Router);
  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('search');
  private typing?: ReturnType<typeof setTimeout>;
  protected readonly session = inject(SessionStore);
  protected readonly affiliations = AFFILIATIONS;
  protected readonly roles = ROLES;
  protected readonly iconUserPlus = iconUserPlus;
  readonly q = input<PeopleFilter['q']>();
  readonly affiliation = input<PeopleFilter['affiliation']>();
  readonly role = input<PeopleFilter['role']>();
  protected readonly filter = computed(() => ({ q: this.q(), affiliation: this.affiliation(), role: this.role() }));
  protected readonly list = new PeopleList(this.filter);
  protected readonly filtered = computed(() => Boolean(this.q() || this.affiliation() || this.role()));

  protected type(q: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.filterBy({ q: q.trim() }), TYPING_MS);
  }

  protected async filterBy(changes: { [Name in keyof PeopleFilter]: string }): Promise<void> {
    const asked = Object.entries(changes).map(([name, value]) => [name, value || null]);
    await this.router.navigate([], {
      queryParams: Object.fromEntries(asked),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  /** «/» goes to the search box, unless somebody is writing. */
  protected onKey(event: KeyboardEvent): void {
    if (event.key !== '/' || /^(INPUT|SELECT|TEXTAREA)$/.test((event.target as HTMLElement).tagName)) return;
    event.preventDefault();
    this.searchBox().nativeElement.focus();
  }
}
