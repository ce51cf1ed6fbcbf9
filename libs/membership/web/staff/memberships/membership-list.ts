import { inject, Injectable } from '@angular/core';
import { Api, type Call, PageList } from '@bottega/platform/web';
import type { Membership } from '../../data/views';

export type MembershipFilter = Pick<Call<'get', '/memberships'>['query'] & object, 'planId' | 'endingBy' | 'personId'>;

/** Everybody's memberships, or some of them. Provided by the page that shows them. */
@Injectable()
export class MembershipList extends PageList<Membership> {
  private filter: MembershipFilter = {};

  constructor() {
    const api = inject(Api);
    super((cursor) => api.get('/memberships', { query: { ...this.filter, cursor } }));
  }

  show(filter: MembershipFilter): Promise<void> {
    this.filter = filter;
    return this.reload();
  }
}
