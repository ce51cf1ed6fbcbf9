import { inject, Injectable } from '@angular/core';
import { Api, PageList } from '@bottega/platform/web';
import type { Membership } from './views';

/** The reader's memberships, newest first. Provided by the page that shows them. */
@Injectable()
export class MyMemberships extends PageList<Membership> {
  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/me/memberships', { query: { cursor } }));
  }
}
