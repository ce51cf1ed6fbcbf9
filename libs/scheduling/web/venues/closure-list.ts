import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Api, Problem, ProblemNote, Toasts, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Closure, Venue } from '../data/programme-view';
import { Venues } from './venues';

const BLANK = { from: '', to: '', reason: '' };

/** The days a venue is shut. Adding some tells how many sessions are planned on them: they do not move by themselves. */
@Component({
  selector: 'bt-closure-list',
  imports: [Control, Field, FormField, FormProblemNote, ProblemNote, TranslocoPipe, When],
  templateUrl: './closure-list.html',
  host: { class: 'stack tight' },
})
export class ClosureList {
  private readonly api = inject(Api);
  private readonly venues = inject(Venues);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly venue = input.required<Venue>();
  protected readonly problem = signal<Problem | null>(null);
  /** How many sessions stand on the days shut last. */
  protected readonly inside = signal(0);
  private readonly draft = signal(BLANK);
  protected readonly form = form(this.draft, (path) => {
    required(path.from);
    required(path.to);
    required(path.reason);
  });

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await send(this.form, (closure) => this.shut(closure)))) return;
    this.form().reset(BLANK);
  }

  protected async remove({ id, from, to, reason }: Closure): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.delete('/closures/{id}', { path: { id } });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
      return;
    }
    this.inside.set(0);
    this.venues.reload();
    this.toasts.show(this.words.translate('scheduling.closures.removed'), () => void this.shut({ from, to, reason }));
  }

  private async shut(body: typeof BLANK): Promise<void> {
    const path = { id: this.venue().id };
    const { sessionsInside } = await this.api.post('/venues/{id}/closures', { path, body });
    this.inside.set(sessionsInside);
    this.venues.reload();
  }
}
