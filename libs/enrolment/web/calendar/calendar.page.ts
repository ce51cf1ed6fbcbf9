import { Component, computed, inject, signal } from '@angular/core';
import {
  Api,
  Confirmation,
  Icon,
  iconCalendarPlus,
  iconCopy,
  PageHeader,
  Problem,
  ProblemNote,
  problemOf,
  Skeleton,
  Toasts,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

/** My sessions in my own calendar: a secret address that programs read, and that I can change. */
@Component({
  selector: 'bt-my-calendar',
  imports: [Icon, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  templateUrl: './calendar.page.html',
  styles: `
    .narrow {
      max-width: 560px;
    }
  `,
})
export class MyCalendarPage {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly iconCalendarPlus = iconCalendarPlus;
  protected readonly iconCopy = iconCopy;
  protected readonly feed = this.api.resource('/me/calendar-feed', () => ({}));
  private readonly refusal = signal<Problem | null>(null);
  protected readonly problem = computed(() => this.refusal() ?? problemOf(this.feed));
  /** The scheme that calendar programs open. */
  protected readonly subscribeAt = computed(() => this.feed.value()?.url?.replace(/^https?:/, 'webcal:') ?? null);

  protected make(): Promise<void> {
    return this.changing(() => this.api.post('/me/calendar-feed'));
  }

  protected async renew(): Promise<void> {
    if (await this.sure('renew')) await this.make();
  }

  protected async revoke(): Promise<void> {
    if (await this.sure('revoke')) await this.changing(() => this.api.delete('/me/calendar-feed'));
  }

  protected async copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    this.toasts.show(this.words.translate('enrolment-calendar.copied'));
  }

  private sure(what: 'renew' | 'revoke'): Promise<boolean> {
    const say = (key: string) => this.words.translate(`enrolment-calendar.ask.${what}.${key}`);
    return this.confirmation.ask({
      heading: say('heading'),
      text: say('text'),
      action: say('action'),
      destructive: true,
    });
  }

  private async changing(action: () => Promise<unknown>): Promise<void> {
    this.refusal.set(null);
    try {
      await action();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
    this.feed.reload();
  }
}
