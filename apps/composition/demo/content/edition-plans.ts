import type { UsualTime } from './course-content';
import type { CourseKey } from './courses';

/** How many have a place: all there are, all but one, most, over half, just enough to start, or too few. */
export type Filling = 'full' | 'one-left' | 'most' | 'half' | 'enough' | 'few' | 'none';

/** An edition as the staff would sketch it: what it is today, and about when it starts. */
export interface EditionPlan {
  readonly course: CourseKey;
  readonly status: 'closed' | 'running' | 'confirmed' | 'open' | 'cancelled' | 'draft';
  /** Weeks from this one: it is moved a little where a holiday or another course is in the way. */
  readonly week: number;
  readonly filling: Filling;
  /** Where it is not held when its course usually is. */
  readonly at?: Partial<UsualTime>;
}

const inStatus =
  (status: EditionPlan['status']) =>
  (course: CourseKey, week: number, filling: Filling, at: Partial<UsualTime> = {}): EditionPlan => ({
    course,
    status,
    week,
    filling,
    at,
  });

const closed = inStatus('closed');
const running = inStatus('running');
const confirmed = inStatus('confirmed');
const open = inStatus('open');
const cancelled = inStatus('cancelled');
const draft = inStatus('draft');

/** All but the one that is held today: what runs is placed first, so that it runs whatever day it is. */
export const editionPlans: readonly EditionPlan[] = [
  running('python', -4, 'most'),
  running('italiano', -3, 'most'),
  running('sensori', -3, 'half'),
  running('cucito', -3, 'full'),
  running('arabo', -5, 'half'),
  running('disegno', -4, 'most'),
  running('videogioco', -3, 'half'),
  running('dati', -2, 'half'),
  running('italianoScuola', -2, 'most'),
  running('podcast', -3, 'most'),
  running('insieme', -4, 'half'),

  closed('robot', -15, 'half'),
  closed('elettronica', -12, 'enough'),
  closed('stampa', -10, 'full'),
  closed('python', -18, 'enough'),
  closed('paginaWeb', -11, 'enough'),
  closed('fogli', -14, 'enough'),
  closed('spid', -7, 'most'),
  closed('computer', -12, 'enough'),
  closed('intelligenza', -9, 'enough'),
  closed('famiglia', -9, 'enough'),
  closed('videogioco', -13, 'enough'),
  closed('microbit', -10, 'enough'),
  closed('chat', -5, 'enough'),
  closed('truffe', -8, 'enough'),
  closed('telefono', -6, 'enough'),
  closed('curriculum', -6, 'full'),
  closed('curriculum', -17, 'enough'),
  closed('colloquio', -11, 'enough'),
  closed('ricominciare', -12, 'enough'),
  closed('partitaIva', -9, 'enough'),
  closed('italiano', -20, 'enough'),
  closed('inglese', -16, 'enough'),
  closed('fotografare', -7, 'full'),
  closed('cucito', -16, 'full'),
  closed('bici', -8, 'enough'),

  confirmed('curriculum', 0, 'one-left'),
  confirmed('chat', 0, 'half'),
  confirmed('spid', 0, 'half'),
  confirmed('stampa', 0, 'one-left'),
  confirmed('fotografare', 0, 'full'),
  confirmed('partitaIva', 0, 'half'),
  confirmed('bici', 1, 'most'),
  confirmed('elettronica', 1, 'half'),
  confirmed('telefono', 1, 'half'),
  confirmed('saldare', 1, 'full'),
  confirmed('famiglia', 2, 'most'),
  confirmed('sgabello', 2, 'one-left'),
  open('notizie', 1, 'few'),
  open('bustaPaga', 2, 'few'),
  open('intelligenza', 2, 'half'),
  open('microbit', 2, 'few'),
  open('vendere', 3, 'few'),
  open('colloquio', 3, 'half'),
  open('inglese', 4, 'few'),
  open('associazione', 4, 'few'),
  open('robot', 9, 'half'),
  cancelled('fatture', 2, 'few'),
  draft('video', 6, 'none'),
];
