import { inject, Injectable } from '@angular/core';
import { Api, PageList, type Schema } from '@bottega/platform/web';

/** Mine, the newest first. Provided by the page that shows them. */
@Injectable()
export class MyWishes extends PageList<Schema<'WishView'>> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/me/wishes', { query: { cursor } }));
  }
}
