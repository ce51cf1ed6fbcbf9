import { inject, Injectable } from '@angular/core';
import { Api, PageList } from '@bottega/platform/web';
import type { StaffCourse, StaffCourseCard } from './staff-course';

interface Wanted {
  q?: string | undefined;
  status?: StaffCourse['status'] | undefined;
}

/** The courses that match what is being looked for. Provided by the page that shows them. */
@Injectable()
export class StaffCourseList extends PageList<StaffCourseCard> {
  private wanted: Wanted = {};

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/staff/courses', { query: { ...this.wanted, cursor } }));
  }

  look(wanted: Wanted): Promise<void> {
    this.wanted = wanted;
    return this.reload();
  }
}
