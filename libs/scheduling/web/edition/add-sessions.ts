import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, min, required } from '@angular/forms/signals';
import { WEEKDAYS, type Weekday } from '@bottega/platform/kernel';
import { Api, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EditionStore, type NewSessions, type Rehearsal } from './edition-store';
import { RehearsalList } from './rehearsal-list';

/** Plans sessions every week: first shows what would come of it, conflicts in words, then does it. */
@Component({
  selector: 'bt-add-sessions',
  imports: [Control, Field, FormField, FormProblemNote, RehearsalList, TranslocoPipe],
  templateUrl: './add-sessions.html',
})
export class AddSessions {
  private readonly store = inject(EditionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly weekdays = WEEKDAYS;
  protected readonly chosen = signal<ReadonlySet<Weekday>>(new Set(['tuesday']));
  private readonly model = signal({ spaceId: '', from: '', startTime: '18:30', endTime: '20:30', count: 8 });
  protected readonly form = form(this.model, (path) => {
    required(path.spaceId);
    required(path.from);
    required(path.startTime);
    required(path.endTime);
    min(path.count, 1);
  });
  protected readonly venues = inject(Api).resource('/venues', () => ({}));
  protected readonly rehearsal = signal<Rehearsal | null>(null);
  protected readonly clear = computed(
    () => this.rehearsal()?.slots.every(({ problems }) => problems.length === 0) ?? false,
  );

  protected toggle(day: Weekday): void {
    this.rehearsal.set(null);
    this.chosen.update((days) => {
      const next = new Set(days);
      if (!next.delete(day)) next.add(day);
      return next;
    });
  }

  protected async rehearse(event: Event): Promise<void> {
    event.preventDefault();
    this.rehearsal.set(null);
    await send(this.form, async () => this.rehearsal.set(await this.store.rehearse(this.wish())));
  }

  protected async plan(): Promise<void> {
    if (!(await this.store.schedule(this.wish()))) return;
    this.rehearsal.set(null);
    this.toasts.show(this.words.translate('scheduling.add.done'));
  }

  protected useSpace(spaceId: string): void {
    this.model.update((wish) => ({ ...wish, spaceId }));
    this.rehearsal.set(null);
  }

  private wish(): NewSessions {
    const { spaceId, ...times } = this.model();
    const weekdays = WEEKDAYS.filter((day) => this.chosen().has(day));
    return { spaceId, recurrence: { weekdays, ...times } };
  }
}
