import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { COURSE_STATUSES, type CourseStatus, FORMAT_LABELS, TOPIC_LABELS } from '@bottega/catalogue/domain';
import {
  Empty,
  Export,
  Icon,
  iconPlus,
  Languages,
  More,
  PageHeader,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type StaffCourseCard, toneOf } from '../data/staff-course';
import { StaffCourseList } from '../data/staff-course-list';

/** Every course the centre has, newest first; what is looked for is part of the address. */
@Component({
  selector: 'bt-staff-courses',
  imports: [
    Export,
    Empty,
    Icon,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
  ],
  templateUrl: './staff-courses.page.html',
  styleUrl: './staff-courses.page.css',
  providers: [StaffCourseList],
})
export class StaffCoursesPage {
  private readonly router = inject(Router);
  private readonly languages = inject(Languages);
  protected readonly courses = inject(StaffCourseList);
  /** From the address: `?cerca=robot&stato=draft`. */
  readonly cerca = input<string>();
  readonly stato = input<CourseStatus>();
  protected readonly sought = computed(() => ({ q: this.cerca()?.trim() || undefined, status: this.stato() }));
  protected readonly statuses: readonly (CourseStatus | undefined)[] = [undefined, ...COURSE_STATUSES];
  protected readonly tone = toneOf;
  protected readonly iconPlus = iconPlus;

  constructor() {
    effect(() => void this.courses.look(this.sought()));
  }

  protected look(cerca: string): void {
    const queryParams = { cerca: cerca.trim() ? cerca : null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected about({ topics, format }: StaffCourseCard): string {
    const lang = this.languages.current();
    return [TOPIC_LABELS[topics[0]!][lang], FORMAT_LABELS[format][lang]].join(' · ');
  }
}
