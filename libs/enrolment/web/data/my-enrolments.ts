import { inject, Service } from '@angular/core';
import { Api, PageList } from '@bottega/platform/web';
import type { Enrolment } from './enrolment-view';

/** The reader's enrolments, newest first, as far as they have been asked for. */
@Service()
export class MyEnrolments extends PageList<Enrolment> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/me/enrolments', { query: { cursor } }));
  }
}
