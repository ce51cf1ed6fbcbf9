import { newId } from '@bottega/platform/kernel';
import fc from 'fast-check';
import { conflictError, conflictsOf } from './conflicts';
import { occupanciesOf } from './planned-session';
import { aSession } from './scheduling.builder';

const firstRobot = aSession('2027-01-21 18:00–20:30', { clearUpMinutes: 15 });
const python = (when: string, details = {}) =>
  aSession(when, { id: 'python', title: 'Python da zero', instructorIds: ['davide'], ...details });

describe('a session holds', () => {
  it('its space while it is set up and cleared, its instructors only while it lasts', () => {
    const session = aSession('2027-01-21 18:00–20:30', { setUpMinutes: 30, clearUpMinutes: 15 });
    const held = (from: string, to: string) => ({
      startsAt: new Date(`2027-01-21T${from}:00Z`),
      endsAt: new Date(`2027-01-21T${to}:00Z`),
    });
    expect(occupanciesOf(session)).toEqual([
      { sessionId: 'first-robot', kind: 'space', resourceId: 'laboratorio', period: held('16:30', '19:45') },
      { sessionId: 'first-robot', kind: 'instructor', resourceId: 'giulia', period: held('17:00', '19:30') },
    ]);
  });

  it('no space when it is remote', () => {
    const remote = aSession('2027-01-21 18:00–20:30', { spaceId: null });
    expect(occupanciesOf(remote).map((occupancy) => occupancy.kind)).toEqual(['instructor']);
  });
});

describe('a session collides with', () => {
  const collisions = (wanted: ReturnType<typeof aSession>, planned = [firstRobot]) =>
    conflictsOf(wanted, planned).map(
      ({ session, occupancy }) => `${occupancy.kind} ${occupancy.resourceId}: ${session.title}`,
    );

  it('another one in the same space', () => {
    expect(collisions(python('2027-01-21 18:30–21:00'))).toEqual(['space laboratorio: Il primo robot']);
  });

  it('the clearing up of another one, not with what follows it', () => {
    expect(collisions(python('2027-01-21 20:30–22:00'))).toEqual(['space laboratorio: Il primo robot']);
    expect(collisions(python('2027-01-21 20:45–22:00'))).toEqual([]);
  });

  it('another one by its own setting up', () => {
    expect(collisions(python('2027-01-21 16:00–17:30', { clearUpMinutes: 30 }))).toEqual([]);
    expect(collisions(python('2027-01-21 16:00–17:30', { clearUpMinutes: 31 }))).toHaveLength(1);
  });

  it('another one of the same instructor, wherever it is, without set-up', () => {
    const elsewhere = { spaceId: 'aula-grande', instructorIds: ['davide', 'giulia'] };
    expect(collisions(python('2027-01-21 19:00–20:00', elsewhere))).toEqual(['instructor giulia: Il primo robot']);
    expect(collisions(python('2027-01-21 20:30–22:00', elsewhere))).toEqual([]);
  });

  it('both space and instructor, each named', () => {
    const both = { instructorIds: ['giulia'] };
    expect(collisions(python('2027-01-21 18:30–21:00', both))).toEqual([
      'space laboratorio: Il primo robot',
      'instructor giulia: Il primo robot',
    ]);
  });

  it('nothing in another space, nor with a remote one', () => {
    expect(collisions(python('2027-01-21 18:30–21:00', { spaceId: 'aula-grande' }))).toEqual([]);
    const remote = aSession('2027-01-21 18:00–20:30', { spaceId: null });
    expect(collisions(python('2027-01-21 18:30–21:00', { spaceId: null }), [remote])).toEqual([]);
  });

  it('not itself when it moves', () => {
    expect(collisions({ ...aSession('2027-01-21 18:30–21:00') })).toEqual([]);
  });

  it('whatever collides with it', () => {
    const sessions = fc
      .record({
        start: fc.integer({ min: 540, max: 1200 }),
        setUpMinutes: fc.integer({ min: 0, max: 60 }),
        clearUpMinutes: fc.integer({ min: 0, max: 60 }),
        spaceId: fc.constantFrom(null, 'laboratorio', 'aula-grande'),
        instructorIds: fc.subarray(['giulia', 'davide', 'marta']),
      })
      .map(({ start, ...details }) => {
        const startsAt = new Date(Date.UTC(2027, 0, 21, 0, start));
        const period = { startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000) };
        return { ...aSession('2027-01-21 18:00–20:30', details), id: newId(), period };
      });
    fc.assert(
      fc.property(sessions, sessions, (a, b) => {
        const resources = (from: typeof a, to: typeof a) =>
          conflictsOf(from, [to])
            .map(({ occupancy }) => occupancy.resourceId)
            .sort();
        expect(resources(a, b)).toEqual(resources(b, a));
      }),
    );
  });
});

describe('a conflict says', () => {
  it('who has the space, and until when', () => {
    const [conflict] = conflictsOf(python('2027-01-21 18:30–21:00'), [firstRobot]);
    const error = conflictError(conflict!, 'Laboratorio', 'Europe/Rome');
    expect([error.code, error.kind]).toEqual(['scheduling.space-busy', 'conflict']);
    expect(error.params).toEqual({
      space: 'Laboratorio',
      sessionId: 'first-robot',
      title: 'Il primo robot',
      date: '2027-01-21',
      startTime: '18:00',
      endTime: '20:30',
      heldFrom: '18:00',
      heldUntil: '20:45',
    });
    expect(error.say('it')).toBe(
      'Qui non ci sta: giovedì 21 gennaio «Laboratorio» è di «Il primo robot», 18:00–20:30 (con preparazione e riordino 18:00–20:45). Scegli un altro orario o un altro spazio.',
    );
  });

  it('where the instructor is', () => {
    const [conflict] = conflictsOf(python('2027-01-21 18:30–21:00', { spaceId: null, instructorIds: ['giulia'] }), [
      firstRobot,
    ]);
    expect(conflictError(conflict!, 'Giulia Ferraresi', 'Europe/Rome').say('en')).toBe(
      'It does not fit here: on Thursday 21 January Giulia Ferraresi is at “Il primo robot”, 18:00–20:30. Choose another time or another person.',
    );
  });
});
