import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { AUDIENCE_LABELS, CERTIFICATES_OFFERED, DIGCOMP_LABELS, LANGUAGE_LABELS } from '@bottega/catalogue/domain';
import { Api, Languages } from '@bottega/platform/web';
import { CheckList, Control, Field } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { choicesOf } from '../data/staff-course';
import type { CourseDraft } from './course-draft';

/** What a course may say besides: words for the page, what one learns, attendance, giving a place back, who teaches. */
@Component({
  selector: 'bt-course-more-fields',
  imports: [CheckList, Control, Field, FormField, RouterLink, TranslocoPipe],
  templateUrl: './course-more-fields.html',
  styleUrl: './course-editor.page.css',
  host: { class: 'stack' },
})
export class CourseMoreFields {
  private readonly lang = inject(Languages).current;
  readonly form = input.required<FieldTree<CourseDraft>>();
  private readonly answer = inject(Api).resource('/instructors', () => ({}));
  protected readonly certificates = CERTIFICATES_OFFERED;
  protected readonly languages = computed(() => choicesOf(LANGUAGE_LABELS, this.lang()));
  protected readonly audiences = computed(() => choicesOf(AUDIENCE_LABELS, this.lang()));
  protected readonly digcomp = computed(() =>
    choicesOf(DIGCOMP_LABELS, this.lang()).map(({ value, label }) => ({ value, label: `${value} ${label}` })),
  );
  protected readonly loaded = computed(() => this.answer.hasValue());
  protected readonly instructors = computed(() => {
    const found = this.answer.hasValue() ? this.answer.value() : [];
    return found.map(({ personId, name }) => ({ value: personId, label: name }));
  });
}
