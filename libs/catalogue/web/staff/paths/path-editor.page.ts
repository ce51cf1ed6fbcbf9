import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { COURSE_STATUSES, type CourseStatus, PATH_LIMITS } from '@bottega/catalogue/domain';
import { Api, PageHeader, problemOf, ProblemNote, Skeleton, Status, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { toneOf } from '../data/staff-course';
import { CourseSteps, type Step } from './course-steps';

interface Draft {
  title: string;
  summary: string;
  status: CourseStatus;
  courseIds: readonly Step[];
}

const BLANK: Draft = { title: '', summary: '', status: 'draft', courseIds: [] };

/** A path as it is written: what it is called, and its courses in order. */
@Component({
  selector: 'bt-path-editor',
  imports: [
    Control,
    CourseSteps,
    Field,
    FormField,
    FormProblemNote,
    PageHeader,
    ProblemNote,
    Skeleton,
    Status,
    TranslocoPipe,
  ],
  templateUrl: './path-editor.page.html',
  styles: 'form { max-width: 760px; }',
})
export class PathEditorPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  /** From the address; a new path has none yet. */
  readonly pathId = input<string>();

  private readonly answer = this.api.resource('/staff/paths/{id}', () => {
    const id = this.pathId();
    return id ? { path: { id } } : undefined;
  });
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly path = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly ready = computed(() => !this.pathId() || this.path() !== undefined);
  private readonly draft = linkedSignal((): Draft => {
    const path = this.path();
    if (!path) return BLANK;
    const { title, summary, status, courses } = path;
    return { title, summary, status, courseIds: courses.map(({ id, title: name }) => ({ id, title: name })) };
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.title);
    maxLength(path.title, PATH_LIMITS.title);
    required(path.summary);
    maxLength(path.summary, PATH_LIMITS.summary);
    validate(path.courseIds, ({ value }) =>
      value().length > 1 ? null : { kind: 'short', message: this.words.translate('catalogue-staff.paths.two') },
    );
  });
  /** What people have been shown does not become a draft again. */
  protected readonly statuses = computed(() => {
    const published = this.path() && this.path()?.status !== 'draft';
    return COURSE_STATUSES.filter((status) => status !== 'draft' || !published);
  });
  protected readonly tone = toneOf;

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const path = this.path();
    const saved = await send(this.form, async ({ courseIds, ...draft }) => {
      const body = { ...draft, courseIds: courseIds.map(({ id }) => id) };
      if (path) {
        const { id, version } = path;
        this.answer.set(await this.api.patch('/paths/{id}', { path: { id }, body, version }));
      } else {
        const { id } = await this.api.post('/paths', { body });
        await this.router.navigate(['/gestione/percorsi', id], { replaceUrl: true });
      }
    });
    if (saved) this.toasts.show(this.words.translate('catalogue-staff.paths.saved'));
  }
}
