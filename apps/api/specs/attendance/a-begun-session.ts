import { UnitOfWork } from '@bottega/platform/persistence';
import { aTaughtEdition, type ATaughtEdition, type Learner } from '../support/a-taught-edition';
import type { EditionWish } from '../support/an-edition';
import type { TestApp } from '../support/test-app';

const ENROLLING = '2027-01-11T09:00:00Z';
export const DURING = '2027-01-14T18:00:00Z';

export interface BegunSession extends ATaughtEdition {
  /** Where the register of the first session is. */
  register: string;
}

/** The first of two evenings, half an hour after it began. */
export async function aBegunSession(test: TestApp, learners: number, wish: EditionWish = {}): Promise<BegunSession> {
  test.clock.set(ENROLLING);
  const edition = await aTaughtEdition(test, learners, wish);
  test.clock.set(DURING);
  return { ...edition, register: `/sessions/${edition.sessionIds[0]}/attendance` };
}

export const mark = ({ enrolmentId }: Learner, kind: string, minutes: object = {}) => ({
  enrolmentId,
  kind,
  ...minutes,
});

/** Written straight into the table of the programme. */
export async function cancelSession({ app }: TestApp, sessionId: string): Promise<void> {
  const uow = app.get(UnitOfWork);
  await uow.run(() =>
    uow.query(`UPDATE scheduling.session SET status = 'cancelled', cancelled_because = 'Neve' WHERE id = $1`, [
      sessionId,
    ]),
  );
}
