import { inject, Injectable } from '@angular/core';
import { Api, PageList, type Schema } from '@bottega/platform/web';

/** Mine, the newest first. Provided by the page that shows them. */
@Injectable()
export class My__Entities__ extends PageList<Schema<'__Entity__View'>> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/me/__entities__', { query: { cursor } }));
  }
}
