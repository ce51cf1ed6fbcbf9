import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Api, Dialog, Empty, Languages, SheetTable, Status, When } from '@bottega/platform/web';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EditionSession } from '../data/programme-view';
import { EditionStore } from './edition-store';

/** The dates of an edition: each can be moved or cancelled alone. */
@Component({
  selector: 'bt-session-table',
  imports: [Control, Dialog, Empty, Field, FormField, SheetTable, Status, TranslocoPipe, When],
  templateUrl: './session-table.html',
})
export class SessionTable {
  protected readonly store = inject(EditionStore);
  private readonly number = new Intl.NumberFormat(inject(Languages).current(), { maximumFractionDigits: 1 });
  protected readonly moving = signal<EditionSession | null>(null);
  protected readonly cancelling = signal<EditionSession | null>(null);
  private readonly preview = inject(Api).resource('/sessions/{id}/cancellation-preview', () => {
    const session = this.cancelling();
    return session ? { path: { id: session.id } } : undefined;
  });
  /** Who is told that it is not held, and what stays of the course. */
  protected readonly told = computed(() => {
    if (!this.preview.hasValue()) return undefined;
    const { people, waiting, minutesLeft } = this.preview.value();
    return { people, waiting, hours: this.number.format(minutesLeft / 60) };
  });
  private readonly slot = signal({ date: '', startTime: '', endTime: '' });
  private readonly cause = signal({ reason: '' });
  protected readonly slotForm = form(this.slot, (path) => {
    required(path.date);
    required(path.startTime);
    required(path.endTime);
  });
  protected readonly causeForm = form(this.cause, (path) => required(path.reason));

  protected startMoving(session: EditionSession): void {
    const { localDate: date, startTime, endTime } = session;
    this.slot.set({ date, startTime, endTime });
    this.moving.set(session);
  }

  protected async move(event: Event, session: EditionSession): Promise<void> {
    event.preventDefault();
    if (this.slotForm().invalid()) return;
    this.moving.set(null);
    await this.store.move(session, this.slot());
  }

  protected async cancel(event: Event, session: EditionSession): Promise<void> {
    event.preventDefault();
    this.causeForm.reason().markAsTouched();
    if (this.causeForm().invalid()) return;
    this.cancelling.set(null);
    await this.store.cancel(session, this.cause().reason);
    this.cause.set({ reason: '' });
  }
}
