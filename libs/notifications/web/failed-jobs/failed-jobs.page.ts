import { Component, inject, signal } from '@angular/core';
import {
  type Answer,
  Api,
  Empty,
  Export,
  More,
  PageHeader,
  PageList,
  Problem,
  ProblemNote,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

type FailedJob = Answer<'get', '/jobs/failed'>['items'][number];

/** Work the system gave up on, with the reason, to be tried again once the cause is gone. */
@Component({
  selector: 'bt-failed-jobs',
  imports: [Export, Empty, More, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  template: `
    <bt-page-header dense [heading]="'notifications.jobs.heading' | transloco">
      <bt-export of="/jobs/failed" />
    </bt-page-header>
    @if (jobs.problem() ?? refusal(); as problem) {
      <bt-problem [of]="problem" />
    }
    <ul class="stack">
      @for (job of jobs.items(); track job.id) {
        <li class="sheet row between">
          <span class="stack snug">
            <b>{{ job.topic }}</b>
            <span class="bs soft">{{ job.error }}</span>
            <span class="bs soft"
              ><bt-when [from]="job.failedAt" as="date" />, <bt-when [from]="job.failedAt" as="time"
            /></span>
          </span>
          <button type="button" class="btn tonal sm" (click)="replay(job)">
            {{ 'notifications.jobs.again' | transloco }}
          </button>
        </li>
      }
    </ul>
    @if (jobs.next()) {
      <bt-more [shown]="jobs.items().length" [more]="true" [loading]="jobs.loading()" (next)="jobs.more()" />
    } @else if (jobs.loading()) {
      <bt-skeleton [label]="'notifications.loading' | transloco" />
    } @else if (jobs.items().length === 0 && !jobs.problem()) {
      <bt-empty
        [heading]="'notifications.jobs.empty.heading' | transloco"
        [text]="'notifications.jobs.empty.text' | transloco"
      />
    }
  `,
})
export class FailedJobsPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly jobs = new PageList((cursor) => this.api.get('/jobs/failed', { query: { cursor } }));

  constructor() {
    void this.jobs.reload();
  }

  protected async replay({ id }: FailedJob): Promise<void> {
    this.refusal.set(null);
    try {
      await this.api.post('/jobs/failed/{id}/replay', { path: { id } });
      this.toasts.show(this.words.translate('notifications.jobs.replayed'));
      await this.jobs.reload();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
