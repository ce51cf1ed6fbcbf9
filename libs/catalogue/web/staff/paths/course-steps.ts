import { Component, computed, type ElementRef, inject, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { Api, Icon, iconChevronDown, iconChevronUp, iconX } from '@bottega/platform/web';
import { FieldNotes } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

export interface Step {
  id: string;
  title: string;
}

/** The courses of a path, in the order they are taken: found by their words, moved up and down, taken away. */
@Component({
  selector: 'bt-course-steps',
  imports: [FieldNotes, Icon, TranslocoPipe],
  templateUrl: './course-steps.html',
  styleUrl: './course-steps.css',
})
export class CourseSteps implements FormValueControl<readonly Step[]> {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  readonly value = model<readonly Step[]>([]);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly up = iconChevronUp;
  protected readonly down = iconChevronDown;
  protected readonly away = iconX;
  protected readonly wrong = computed(() => (this.touched() ? this.errors() : []));
  protected readonly sought = signal('');
  private readonly found = inject(Api).resource('/staff/courses', () => {
    const q = this.sought().trim();
    return q.length > 1 ? { query: { q } } : undefined;
  });
  /** Each course is in a path once. */
  protected readonly candidates = computed(() => {
    const courses = this.found.hasValue() ? this.found.value().items : [];
    return courses.filter(({ id }) => !this.value().some((step) => step.id === id));
  });

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected add({ id, title }: Step): void {
    this.value.update((steps) => [...steps, { id, title }]);
  }

  protected remove({ id }: Step): void {
    this.value.update((steps) => steps.filter((step) => step.id !== id));
  }

  protected move(from: number, to: number): void {
    const steps = [...this.value()];
    steps.splice(to, 0, ...steps.splice(from, 1));
    this.value.set(steps);
  }
}
