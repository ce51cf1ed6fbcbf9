import {
  EDITION_STATUSES,
  type EditionStatus,
  canBecome,
  checkOpenable,
  checkOngoing,
  takesEnrolments,
  transition,
} from './edition-status';
import { refusedWith } from './scheduling.builder';

const edition: { id: string; status: EditionStatus; capacity: number } = {
  id: 'january',
  status: 'open',
  capacity: 16,
};

describe('an edition', () => {
  it('becomes only what its status allows', () => {
    const allowed = EDITION_STATUSES.flatMap((from) =>
      EDITION_STATUSES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual([
      'draft → open',
      'draft → cancelled',
      'open → confirmed',
      'open → postponed',
      'open → cancelled',
      'confirmed → running',
      'confirmed → postponed',
      'confirmed → cancelled',
      'running → closed',
      'running → cancelled',
      'postponed → open',
      'postponed → cancelled',
    ]);
  });

  it('keeps everything else when it changes status', () => {
    expect(transition(edition, 'confirmed')).toEqual({
      ...edition,
      status: 'confirmed',
    });
  });

  it('says what it may become instead', () => {
    const refused = () => transition(edition, 'running');
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'scheduling.edition-transition',
        params: expect.objectContaining({ editionId: 'january', status: 'open', target: 'running' }),
      }),
    );
    expect(refusedWith(refused).say('it')).toBe(
      'Un’edizione aperta non può diventare in corso. Passi possibili: confermata, rinviata, annullata.',
    );
    expect(refusedWith(() => transition({ ...edition, status: 'closed' }, 'open')).say('it')).toBe(
      'Un’edizione conclusa non può diventare aperta. Passi possibili: nessuno.',
    );
  });

  it('takes enrolments while it is open or confirmed', () => {
    expect(EDITION_STATUSES.filter(takesEnrolments)).toEqual(['open', 'confirmed']);
  });

  it('opens once it has a session, in a course people can find', () => {
    const ready = { id: 'january', plannedSessions: 1, coursePublished: true };
    expect(() => checkOpenable(ready)).not.toThrow();
    expect(() => checkOpenable({ ...ready, plannedSessions: 0 })).toThrow('scheduling.edition-without-sessions');
    expect(() => checkOpenable({ ...ready, coursePublished: false })).toThrow('scheduling.course-not-published');
  });

  it.each(EDITION_STATUSES)('keeps its programme only once it is over: %s', (status) => {
    const changed = () => checkOngoing({ id: 'january', status });
    if (status === 'closed' || status === 'cancelled') expect(changed).toThrow('scheduling.edition-over');
    else expect(changed).not.toThrow();
  });
});
