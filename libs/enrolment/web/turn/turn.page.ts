import { Component, computed, DestroyRef, inject, input, linkedSignal } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Api, problemOf, ProblemNote, SessionStore, Skeleton, takeMailedKey } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TurnDetail } from '../data/waiting-view';
import { OfferedTurn } from '../ui/offered-turn';
import { AcceptedTurn } from './accepted-turn';
import { EndedTurn } from './ended-turn';
import { WaitingTurn } from './waiting-turn';

/**
 * A turn in line, for its owner and for whoever holds the link of the mail. Opening it changes nothing: programs that
 * open links to inspect them must not take a place, nor give it away.
 */
@Component({
  selector: 'bt-turn',
  imports: [AcceptedTurn, EndedTurn, OfferedTurn, ProblemNote, RouterLink, Skeleton, TranslocoPipe, WaitingTurn],
  templateUrl: './turn.page.html',
  styles: `
    .column {
      max-width: 640px;
      padding-block: 24px 64px;
    }
  `,
})
export class TurnPage {
  readonly id = input.required<string>();
  protected readonly key = takeMailedKey();
  private readonly answer = inject(Api).resource('/waiting-entries/{id}', () => ({
    path: { id: this.id() },
    query: { key: this.key },
  }));
  protected readonly turn = linkedSignal<TurnDetail | undefined>(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly session = inject(SessionStore);
  protected readonly here = computed(() => `/posto/${this.id()}`);

  constructor() {
    const meta = inject(Meta);
    meta.updateTag({ name: 'robots', content: 'noindex' });
    inject(DestroyRef).onDestroy(() => meta.removeTag('name="robots"'));
  }
}
