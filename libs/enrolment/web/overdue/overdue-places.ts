import { inject, Injectable } from '@angular/core';
import { Api, PageList } from '@bottega/platform/web';
import type { Enrolment } from '../data/enrolment-view';

/** Unpaid places whose time is over, of everybody or of one edition. Provided by the page that shows them. */
@Injectable()
export class OverduePlaces extends PageList<Enrolment> {
  private editionId: string | undefined;

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/enrolments', { query: { overdue: true, editionId: this.editionId, cursor } }));
  }

  show(editionId: string | undefined): Promise<void> {
    this.editionId = editionId;
    return this.reload();
  }

  released(place: Enrolment): void {
    this.replace(({ id }) => id === place.id);
  }
}
