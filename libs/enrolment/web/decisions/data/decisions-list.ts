import { inject, Injectable } from '@angular/core';
import { Api, PageList } from '@bottega/platform/web';
import type { ToDecide } from './decision';

/** What waits to be decided, the nearest day first. Provided by the page that shows it. */
@Injectable()
export class DecisionsList extends PageList<ToDecide> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/staff/decisions', { query: { cursor } }));
  }
}
