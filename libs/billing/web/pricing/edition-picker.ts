import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { Api } from '@bottega/platform/web';
import { FieldNotes } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Edition, PricedThings } from './priced-things';

const SOME = 6;
const OVER = ['closed', 'cancelled'];

/** One edition of one course: the course is found by its words, then the edition among its own. */
@Component({
  selector: 'bt-edition-picker',
  imports: [FieldNotes, TranslocoPipe],
  templateUrl: './edition-picker.html',
  styles: `
    li {
      padding-block: 6px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  host: { class: 'stack tight' },
})
export class EditionPicker implements FormValueControl<string> {
  private readonly api = inject(Api);
  protected readonly things = inject(PricedThings);
  /** Its id; empty while none is chosen. */
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();
  /** Said once the reader has been there, not while they are looking. */
  protected readonly wrong = computed(() => (this.touched() && !this.looking() ? this.errors() : []));
  protected readonly sought = signal('');
  private readonly courseId = signal<string | null>(null);
  private readonly looking = computed(() => this.sought() !== '' || this.courseId() !== null);
  private readonly found = this.api.resource('/staff/courses', () => {
    const q = this.sought().trim();
    return q.length > 1 ? { query: { q, limit: SOME } } : undefined;
  });
  private readonly answer = this.api.resource('/staff/editions', () => {
    const courseId = this.courseId();
    return courseId ? { query: { courseId } } : undefined;
  });
  protected readonly courses = computed(() => (this.found.hasValue() ? this.found.value().items : undefined));
  protected readonly editions = computed(() =>
    this.answer.hasValue() ? this.answer.value().items.filter(({ status }) => !OVER.includes(status)) : undefined,
  );

  protected seek(words: string): void {
    this.courseId.set(null);
    this.sought.set(words);
  }

  protected open(courseId: string): void {
    this.sought.set('');
    this.courseId.set(courseId);
  }

  protected choose(edition: Edition): void {
    this.things.know(edition);
    this.courseId.set(null);
    this.value.set(edition.id);
  }

  protected seekAnother(): void {
    this.value.set('');
  }
}
