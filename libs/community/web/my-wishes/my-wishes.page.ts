import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { WISH_WORDS_MAX } from '@bottega/community/domain';
import { Api, Empty, More, PageHeader, Problem, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyWishes } from '../data/my-wishes';

const BLANK = { words: '' };

/** What I would like to learn: said here, or begun where a search found nothing. */
@Component({
  selector: 'bt-my-wishes',
  imports: [
    ...[Control, Empty, Field, FormField, FormProblemNote],
    ...[More, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  ],
  templateUrl: './my-wishes.page.html',
  styles: `
    form,
    ul {
      max-inline-size: 40rem;
    }
    ul {
      margin-block-start: 1.5rem;
    }
  `,
  providers: [MyWishes],
})
export class MyWishesPage {
  private readonly api = inject(Api);
  protected readonly wishes = inject(MyWishes);
  protected readonly refusal = signal<Problem | null>(null);
  /** From the address: what was looked for in vain. */
  readonly parole = input<string>();
  protected readonly form = form(
    linkedSignal(() => ({ words: this.parole() ?? '' })),
    ({ words }) => {
      required(words);
      maxLength(words, WISH_WORDS_MAX);
    },
  );

  constructor() {
    void this.wishes.reload();
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await send(this.form, (body) => this.api.post('/me/wishes', { body })))) return;
    this.form().reset(BLANK);
    await this.wishes.reload();
  }

  protected async remove(id: string): Promise<void> {
    this.refusal.set(null);
    try {
      await this.api.delete('/me/wishes/{id}', { path: { id } });
      this.wishes.replace((item) => item.id === id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
