import { inject, Injectable } from '@angular/core';
import { Api, PageList, type Schema } from '@bottega/platform/web';

/** What people would like to learn. Provided by the page that shows it. */
@Injectable()
export class AskedFor extends PageList<Schema<'AskedForView'>> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/wishes', { query: { cursor } }));
  }
}
