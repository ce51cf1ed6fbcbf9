import { EDITION, id } from './world';

/** What a busy evening asks most, by whom. */
export interface BusyPage {
  path: string;
  who: 'anybody' | 'learner' | 'staff';
  /** What it counts from end to end, because that is what it is for. */
  counts?: string;
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const edition = id(EDITION, 3);

export const BUSY_PAGES: readonly BusyPage[] = [
  { path: '/courses', who: 'anybody' },
  { path: '/courses?q=fotografia&when=evening&placesLeft=true', who: 'anybody' },
  { path: '/courses/facets?when=evening', who: 'anybody', counts: 'catalogue.course' },
  { path: '/courses/corso-3', who: 'anybody' },
  { path: `/sessions?from=${day(0)}&to=${day(13)}`, who: 'anybody' },
  { path: `/editions/${edition}`, who: 'anybody' },
  { path: `/editions/${edition}/offer`, who: 'learner' },
  { path: '/me/enrolments', who: 'learner' },
  { path: '/me/waiting-entries', who: 'learner' },
  { path: '/me/orders', who: 'learner' },
  { path: `/editions/${edition}/roster`, who: 'staff' },
  { path: `/enrolments?editionId=${edition}`, who: 'staff' },
  { path: '/enrolments?overdue=true', who: 'staff' },
  { path: `/editions/${edition}/waiting-entries`, who: 'staff' },
  { path: '/orders?status=open', who: 'staff' },
  { path: '/people?q=persona%201234', who: 'staff' },
  { path: '/staff/editions', who: 'staff' },
];
