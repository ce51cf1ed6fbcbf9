import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, max, min, required } from '@angular/forms/signals';
import { Clock } from '@bottega/platform/kernel';
import { Dialog, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send, Tick } from '@bottega/platform/web/forms';
import { isOver } from '@bottega/scheduling/domain';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EditionStore, type Rehearsal, type Shift } from './edition-store';
import { ShiftList } from './shift-list';

const MOST_DAYS = 366;

/** All that is left of an edition, moved by whole days: first what would come of it, conflicts in words, then it is done. */
@Component({
  selector: 'bt-shift-sessions',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, ShiftList, Tick, TranslocoPipe],
  templateUrl: './shift-sessions.html',
})
export class ShiftSessions {
  private readonly store = inject(EditionStore);
  private readonly clock = inject(Clock);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly open = signal(false);
  /** More than one session still to begin: one alone is moved beside its date. */
  protected readonly possible = computed(() => {
    const toCome = this.store.planned().filter(({ startsAt }) => new Date(startsAt) > this.clock.now());
    return toCome.length > 1 && !isOver(this.store.edition()!.status);
  });
  private readonly model = signal({ count: 7, way: 'later', evenIfClosed: false });
  protected readonly form = form(this.model, (path) => {
    required(path.count);
    min(path.count, 1);
    max(path.count, MOST_DAYS);
  });
  /** Of what stands in the form: whatever changes there has to be looked at again. */
  protected readonly rehearsal = linkedSignal<unknown, Rehearsal | null>({
    source: this.model,
    computation: () => null,
  });
  protected readonly days = computed(() => this.model().count * (this.model().way === 'later' ? 1 : -1));
  protected readonly clear = computed(
    () => this.rehearsal()?.slots.every(({ problems }) => problems.length === 0) ?? false,
  );
  /** Asked once a closure is what stands in the way. */
  protected readonly mayOpen = computed(
    () => this.model().evenIfClosed || this.rehearsal()?.slots.some(({ problems }) => problems.some(isClosure)),
  );

  protected async rehearse(event?: Event): Promise<void> {
    event?.preventDefault();
    await send(this.form, async () => this.rehearsal.set(await this.store.rehearseShift(this.wish())));
  }

  protected async shift(): Promise<void> {
    const n = this.rehearsal()!.slots.length;
    if (!(await send(this.form, () => this.store.shift(this.wish())))) return this.rehearsal.set(null);
    this.open.set(false);
    this.rehearsal.set(null);
    this.toasts.show(this.words.translate('scheduling.shift.done', { n }));
  }

  /** By as many days as would put a session in trouble where it fits. */
  protected tryInstead(days: number): Promise<void> {
    this.model.update((wish) => ({ ...wish, count: Math.abs(days), way: days > 0 ? 'later' : 'earlier' }));
    return this.rehearse();
  }

  private wish(): Shift {
    return { days: this.days(), evenIfClosed: this.model().evenIfClosed };
  }
}

const isClosure = ({ code }: { code: string }): boolean =>
  code === 'scheduling.venue-closed' || code === 'scheduling.outside-opening-hours';
