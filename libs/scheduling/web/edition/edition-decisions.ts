import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Dialog, Toasts } from '@bottega/platform/web';
import { Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Edition } from '../data/programme-view';
import { EditionStore } from './edition-store';

type Decision = 'open' | 'confirm' | 'postpone' | 'cancel';

const POSSIBLE: Record<Edition['status'], readonly Decision[]> = {
  draft: ['open', 'cancel'],
  open: ['confirm', 'postpone', 'cancel'],
  confirmed: ['postpone', 'cancel'],
  running: ['cancel'],
  postponed: ['open', 'cancel'],
  closed: [],
  cancelled: [],
};

/** The next steps of an edition. What tells people something asks for a reason first. */
@Component({
  selector: 'bt-edition-decisions',
  imports: [Control, Dialog, Field, FormField, TranslocoPipe],
  template: `
    <div class="row tight">
      @for (decision of possible(); track decision) {
        <button
          type="button"
          class="btn sm"
          [class.fill]="decision === 'open' || decision === 'confirm'"
          [class.tonal]="decision === 'postpone'"
          [class.text]="decision === 'cancel'"
          (click)="decide(decision)"
        >
          {{ 'scheduling.decide.' + decision | transloco }}
        </button>
      }
    </div>
    <bt-dialog [label]="'scheduling.decide.why' | transloco" [open]="asking() !== null" (openChange)="asking.set(null)">
      @if (asking(); as decision) {
        <form class="stack" (submit)="because($event, decision)">
          <h2 class="h2">{{ 'scheduling.decide.ask.' + decision | transloco }}</h2>
          <p>{{ 'scheduling.decide.told' | transloco }}</p>
          <bt-field [label]="'scheduling.decide.why' | transloco" [hint]="'scheduling.decide.whyHint' | transloco">
            <textarea btControl [formField]="form.reason"></textarea>
          </bt-field>
          <div class="row tight">
            <button type="submit" class="btn danger">{{ 'scheduling.decide.do.' + decision | transloco }}</button>
            <button type="button" class="btn tonal" (click)="asking.set(null)">
              {{ 'scheduling.leave' | transloco }}
            </button>
          </div>
        </form>
      }
    </bt-dialog>
  `,
})
export class EditionDecisions {
  private readonly store = inject(EditionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => required(path.reason));
  protected readonly asking = signal<'postpone' | 'cancel' | null>(null);
  protected readonly possible = computed(() => {
    const edition = this.store.edition();
    return edition ? POSSIBLE[edition.status] : [];
  });

  protected async decide(decision: Decision): Promise<void> {
    if (decision === 'postpone' || decision === 'cancel') this.asking.set(decision);
    else if (await this.store.decide(decision)) this.done(decision);
  }

  protected async because(event: Event, decision: 'postpone' | 'cancel'): Promise<void> {
    event.preventDefault();
    this.form.reason().markAsTouched();
    if (this.form().invalid()) return;
    const reason = this.model().reason;
    this.asking.set(null);
    if (await this.store.decideBecause(decision, reason)) this.done(decision);
  }

  private done(decision: Decision): void {
    this.model.set({ reason: '' });
    this.toasts.show(this.words.translate(`scheduling.decide.done.${decision}`));
  }
}
