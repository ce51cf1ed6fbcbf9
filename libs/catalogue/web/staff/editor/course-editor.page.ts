import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, maxLength, min, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  COURSE_STATUSES,
  FORMAT_LABELS,
  LEVEL_LABELS,
  TAX_TREATMENT_LABELS,
  TOPIC_LABELS,
} from '@bottega/catalogue/domain';
import { Clock, localDate } from '@bottega/platform/kernel';
import {
  Api,
  HOME_ZONE,
  Icon,
  iconPlus,
  Languages,
  PageHeader,
  problemOf,
  ProblemNote,
  Skeleton,
  Status,
  Toasts,
} from '@bottega/platform/web';
import { CheckList, Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { choicesOf, type StaffCourse, toneOf } from '../data/staff-course';
import { bodyOf, draftOf, newDraft } from './course-draft';
import { CourseCover } from './course-cover';
import { CourseEditions } from './course-editions';
import { CourseMoreFields } from './course-more-fields';

/** A course as it is written: what it needs first, the rest behind a fold. */
@Component({
  selector: 'bt-course-editor',
  imports: [
    CheckList,
    Control,
    CourseCover,
    CourseEditions,
    CourseMoreFields,
    Field,
    FormField,
    FormProblemNote,
    Icon,
    PageHeader,
    ProblemNote,
    RouterLink,
    Skeleton,
    Status,
    TranslocoPipe,
  ],
  templateUrl: './course-editor.page.html',
  styleUrl: './course-editor.page.css',
})
export class CourseEditorPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly lang = inject(Languages).current;
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  /** From the address; a new course has none yet. */
  readonly courseId = input<string>();

  private readonly answer = this.api.resource('/staff/courses/{id}', () => {
    const id = this.courseId();
    return id ? { path: { id } } : undefined;
  });
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly course = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly ready = computed(() => !this.courseId() || this.course() !== undefined);
  private readonly written = computed(
    () => {
      const course = this.course();
      return course ? draftOf(course, this.today) : newDraft(this.today);
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  /** What is typed stays while what is written does not change. */
  private readonly draft = linkedSignal(() => this.written());
  protected readonly form = form(this.draft, (path) => {
    required(path.title);
    maxLength(path.title, 120);
    required(path.summary);
    maxLength(path.summary, 400);
    min(path.totalMinutes, 1);
    required(path.taxTreatment.kind);
    required(path.taxTreatment.reason);
    maxLength(path.taxTreatment.reason, 300);
  });

  protected readonly tone = toneOf;
  protected readonly iconPlus = iconPlus;
  /** What people have been shown does not become a draft again. */
  protected readonly statuses = computed(() => {
    const published = this.course() && this.course()?.status !== 'draft';
    return COURSE_STATUSES.filter((status) => status !== 'draft' || !published);
  });
  protected readonly topics = computed(() => choicesOf(TOPIC_LABELS, this.lang()));
  protected readonly formats = computed(() => choicesOf(FORMAT_LABELS, this.lang()));
  protected readonly levels = computed(() => choicesOf(LEVEL_LABELS, this.lang()));
  protected readonly taxTreatments = computed(() => choicesOf(TAX_TREATMENT_LABELS, this.lang()));
  protected readonly hours = computed(() => {
    const minutes = this.draft().totalMinutes;
    return this.words.translate('catalogue-staff.editor.hoursHint', {
      hours: Math.floor(minutes / 60),
      minutes: minutes % 60,
    });
  });

  /** Another cover is another version: ours, unless somebody else has written meanwhile. */
  protected seeCover({ coverUrl, version: latest }: StaffCourse): void {
    const { version } = this.course()!;
    this.answer.update(
      (course) => course && { ...course, coverUrl, version: latest === version + 1 ? latest : version },
    );
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const course = this.course();
    const saved = await send(this.form, async (draft) => {
      const body = bodyOf(draft);
      if (course) {
        const { id, version } = course;
        this.answer.set(await this.api.patch('/courses/{id}', { path: { id }, body, version }));
      } else {
        const { id } = await this.api.post('/courses', { body });
        await this.router.navigate(['/gestione/corsi', id], { replaceUrl: true });
      }
    });
    if (saved) this.toasts.show(this.words.translate('catalogue-staff.editor.saved'));
  }
}
