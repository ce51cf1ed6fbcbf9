import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  Api,
  Icon,
  iconMonitor,
  PageHeader,
  Problem,
  ProblemNote,
  type Schema,
  SessionStore,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Every browser I am signed in with; the ones I do not recognise can be shut out. */
@Component({
  selector: 'bt-sessions',
  imports: [Icon, PageHeader, ProblemNote, Skeleton, Status, TranslocoPipe, When],
  templateUrl: './sessions.page.html',
})
export class SessionsPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly iconMonitor = iconMonitor;
  protected readonly sessions = this.api.resource('/me/sessions', () => ({}));
  private readonly refusal = signal<Problem | null>(null);
  protected readonly problem = computed(() => this.refusal() ?? asProblem(this.sessions.error()));

  protected async end({ id, current }: Schema<'SessionView'>): Promise<void> {
    this.refusal.set(null);
    try {
      await this.api.delete('/me/sessions/{id}', { path: { id } });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
    if (!current) return void this.sessions.reload();
    this.session.forget();
    await this.router.navigateByUrl('/');
  }
}

const asProblem = (error: Error | undefined) => (error instanceof Problem ? error : null);
