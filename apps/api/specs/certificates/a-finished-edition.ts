import { UnitOfWork } from '@bottega/platform/persistence';
import { aTaughtEdition, type ATaughtEdition } from '../support/a-taught-edition';
import type { EditionWish } from '../support/an-edition';
import type { Caller } from '../support/people';
import type { TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

const ENROLLING = '2027-01-11T09:00:00Z';
/** One session of 1000 minutes, 06:00 to 22:40: a minute is a thousandth, which is what thresholds are told apart by. */
const THOUSAND_MINUTES: EditionWish = { days: ['2027-01-14'], hours: ['06:00', '22:40'] };
export const ENDED = '2027-01-14T21:40:00.000Z';

export type MarkGiven = { kind: string; lateMinutes?: number; leftEarlyMinutes?: number };
export const PRESENT: MarkGiven = { kind: 'present' };
export const ABSENT: MarkGiven = { kind: 'absent' };
export const lateBy = (lateMinutes: number): MarkGiven => ({ kind: 'late', lateMinutes });

export interface FinishedEdition extends ATaughtEdition {
  register: string;
}

/** A course that has just ended, each learner marked as said, its register still open. */
export async function anEndedEdition(
  test: TestApp,
  marks: readonly MarkGiven[],
  wish: EditionWish = {},
): Promise<FinishedEdition> {
  test.clock.set(ENROLLING);
  const capacity = Math.max(1, marks.length);
  const edition = await aTaughtEdition(test, marks.length, { ...THOUSAND_MINUTES, capacity, ...wish });
  test.clock.set(ENDED);
  const register = `/sessions/${edition.sessionIds[0]}/attendance`;
  const entries = marks.map((mark, index) => ({ enrolmentId: edition.learners[index]!.enrolmentId, ...mark }));
  if (entries.length > 0) await edition.instructor.put(register, { entries });
  return { ...edition, register };
}

/** The same with its register closed, and with all that came of it. */
export async function aFinishedEdition(
  test: TestApp,
  marks: readonly MarkGiven[],
  wish: EditionWish = {},
): Promise<FinishedEdition> {
  const edition = await anEndedEdition(test, marks, wish);
  await edition.instructor.post(`${edition.register}/close`);
  await workThrough(test);
  return edition;
}

/** Staff reopen the register, correct one mark and close it again. */
export async function correct(
  test: TestApp,
  staff: Caller,
  { register, learners }: FinishedEdition,
  mark: MarkGiven,
): Promise<void> {
  await staff.post(`${register}/reopen`, { reason: 'Un nome scambiato' });
  await staff.put(register, { entries: [{ enrolmentId: learners[0]!.enrolmentId, ...mark }] });
  await staff.post(`${register}/close`);
  await workThrough(test);
}

/** Hand-written SQL, with the rights of a use case. */
export const write = ({ app }: TestApp, sql: string, parameters: unknown[] = []) =>
  app.get(UnitOfWork).run(() => app.get(UnitOfWork).query<Record<string, unknown>>(sql, parameters));
