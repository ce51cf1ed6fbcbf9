import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CONCESSION_STATUSES, type ConcessionStatus } from '@bottega/billing/domain';
import { Api, Empty, More, PageHeader, PageList, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Concession, ConcessionCard } from './concession-card';

/** What people say of themselves to pay less: first what is still to be looked at; which ones is part of the address. */
@Component({
  selector: 'bt-concessions',
  imports: [ConcessionCard, Empty, More, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <bt-page-header
      dense
      [heading]="'billing-pricing.concessions.heading' | transloco"
      [lead]="'billing-pricing.concessions.lead' | transloco"
    />
    <p class="soft measure">
      {{ 'billing-pricing.concessions.atDesk' | transloco }}
      <a class="link" routerLink="/gestione/persone">{{ 'billing-pricing.concessions.people' | transloco }}</a>
    </p>
    <nav class="row tight" [attr.aria-label]="'billing-pricing.status' | transloco">
      @for (status of statuses; track status) {
        <a
          class="pick sm"
          routerLink="."
          [queryParams]="{ stato: status }"
          [attr.aria-current]="wanted() === status ? 'true' : null"
          >{{ 'billing-pricing.concessions.which.' + status | transloco }}</a
        >
      }
    </nav>
    @if (concessions.problem(); as problem) {
      <bt-problem [of]="problem" />
    }
    @for (concession of concessions.items(); track concession.id) {
      <bt-concession-card [of]="concession" (checked)="checked($event)" />
    }
    @if (concessions.next()) {
      <bt-more
        [shown]="concessions.items().length"
        [more]="true"
        [loading]="concessions.loading()"
        (next)="concessions.more()"
      />
    } @else if (concessions.loading()) {
      <bt-skeleton [label]="'billing-pricing.loading' | transloco" />
    } @else if (concessions.items().length === 0 && !concessions.problem()) {
      <bt-empty
        [heading]="'billing-pricing.concessions.empty.heading' | transloco"
        [text]="'billing-pricing.concessions.empty.' + wanted() | transloco"
      />
    }
  `,
  host: { class: 'stack' },
})
export class ConcessionsPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  /** From the address: `?stato=refused`. */
  readonly stato = input<ConcessionStatus>();
  protected readonly wanted = computed(() => this.stato() ?? 'declared');
  protected readonly statuses = CONCESSION_STATUSES;
  protected readonly concessions = new PageList<Concession>((cursor) =>
    this.api.get('/concessions', { query: { status: this.wanted(), cursor } }),
  );

  constructor() {
    effect(() => {
      this.wanted();
      void this.concessions.reload();
    });
  }

  protected checked({ id, status, personName: name }: Concession): void {
    this.concessions.replace((one) => one.id === id);
    this.toasts.show(this.words.translate(`billing-pricing.concessions.done.${status}`, { name }));
  }
}
