import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { __ENTITY___WORDS_MAX } from '@bottega/__cap__/domain';
import { Api, Empty, More, PageHeader, Problem, ProblemNote, Skeleton } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { My__Entities__ } from '../data/my-__entities__';

const BLANK = { words: '' };

@Component({
  selector: 'bt-my-__entities__',
  imports: [
    ...[Control, Empty, Field, FormField, FormProblemNote],
    ...[More, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  ],
  templateUrl: './my-__entities__.page.html',
  styles: `
    form,
    ul {
      max-inline-size: 40rem;
    }
    ul {
      margin-block-start: 1.5rem;
    }
  `,
  providers: [My__Entities__],
})
export class My__Entities__Page {
  private readonly api = inject(Api);
  protected readonly __entities__ = inject(My__Entities__);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly form = form(signal(BLANK), ({ words }) => {
    required(words);
    maxLength(words, __ENTITY___WORDS_MAX);
  });

  constructor() {
    void this.__entities__.reload();
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await send(this.form, (body) => this.api.post('/me/__entities__', { body })))) return;
    this.form().reset(BLANK);
    await this.__entities__.reload();
  }

  protected async remove(id: string): Promise<void> {
    this.refusal.set(null);
    try {
      await this.api.delete('/me/__entities__/{id}', { path: { id } });
      this.__entities__.replace((item) => item.id === id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
  }
}
