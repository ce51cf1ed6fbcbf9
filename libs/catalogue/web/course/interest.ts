import { booleanAttribute, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, Icon, iconBell, iconCheck, Problem, ProblemNote, SessionStore, Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Course } from '../data/views';

/** "Tell me when there is a date", for who is signed in; the door, and back here, for who is not. */
@Component({
  selector: 'bt-interest',
  imports: [Icon, ProblemNote, RouterLink, TranslocoPipe],
  template: `
    @if (!session.signedIn()) {
      <a class="btn" [class]="look()" routerLink="/accedi" [queryParams]="{ returnTo: here }">
        <bt-icon [path]="iconBell" />{{ 'catalogue.interest.tell' | transloco }}
      </a>
    } @else {
      <button type="button" class="btn" [class]="look()" [attr.aria-pressed]="interested()" (click)="flip()">
        <bt-icon [path]="interested() ? iconCheck : iconBell" />
        {{ (interested() ? 'catalogue.interest.told' : 'catalogue.interest.tell') | transloco }}
      </button>
    }
    @if (problem(); as found) {
      <bt-problem [of]="found" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
  `,
})
export class Interest {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly session = inject(SessionStore);
  protected readonly here = inject(Router).url;
  readonly course = input.required<Course>();
  /** The next step of the page, and not one of many. */
  readonly prominent = input(false, { transform: booleanAttribute });
  /** What the course says of this reader is no longer so. */
  readonly changed = output();
  protected readonly look = computed(() => (this.prominent() ? 'fill wide' : 'line sm'));
  protected readonly iconBell = iconBell;
  protected readonly iconCheck = iconCheck;
  protected readonly interested = linkedSignal(() => this.course().interested);
  protected readonly problem = signal<Problem | null>(null);

  protected async flip(): Promise<void> {
    const wanted = !this.interested();
    this.problem.set(null);
    this.interested.set(wanted);
    try {
      const path = { id: this.course().id };
      await (wanted
        ? this.api.post('/courses/{id}/interest', { path })
        : this.api.delete('/courses/{id}/interest', { path }));
      this.changed.emit();
      this.toasts.show(
        this.words.translate(`catalogue.interest.${wanted ? 'noted' : 'forgotten'}`),
        () => void this.flip(),
      );
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.interested.set(!wanted);
      this.problem.set(error);
    }
  }
}
