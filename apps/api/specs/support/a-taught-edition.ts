import { Enrolments } from '@bottega/enrolment/server';
import { UnitOfWork } from '@bottega/platform/persistence';
import { anEdition, type AnEdition, type EditionWish } from './an-edition';
import { type Caller, somebody } from './people';
import type { TestApp } from './test-app';

export interface Learner extends Caller {
  enrolmentId: string;
}

export interface ATaughtEdition extends AnEdition {
  instructor: Caller;
  learners: Learner[];
}

/** An edition with somebody who teaches all of it and as many learners as asked, called Ada Persona one after another. */
export async function aTaughtEdition(test: TestApp, learners: number, wish: EditionWish = {}): Promise<ATaughtEdition> {
  const edition = await anEdition(test, wish);
  const instructor = await somebody(test, { givenName: 'Giulia', familyName: 'Ferraresi' }, 'instructor');
  await teach(test, instructor.personId, edition);
  const enrolled: Learner[] = [];
  for (let count = 0; count < learners; count++) enrolled.push(await enrol(test, edition.editionId));
  return { ...edition, instructor, learners: enrolled };
}

/** Somebody new takes a place. */
export async function enrol(test: TestApp, editionId: string): Promise<Learner> {
  const learner = await somebody(test);
  const who = { participantId: learner.personId, requesterId: learner.personId };
  const { enrolmentId } = await test.app.get(Enrolments).enrol({ ...who, editionId, asker: 'staff', payBy: 'free' });
  return Object.assign(learner, { enrolmentId });
}

/** Written straight into the tables of the programme. */
export async function teach({ app }: TestApp, personId: string, { editionId, sessionIds }: AnEdition): Promise<void> {
  const uow = app.get(UnitOfWork);
  await uow.run(async () => {
    await uow.query(
      `INSERT INTO scheduling.instructor (person_id, bio, skills, created_at) VALUES ($1, '', '{}', now())
       ON CONFLICT DO NOTHING`,
      [personId],
    );
    await uow.query(`INSERT INTO scheduling.edition_instructor (edition_id, person_id, role) VALUES ($1, $2, 'lead')`, [
      editionId,
      personId,
    ]);
    await uow.query(`INSERT INTO scheduling.session_instructor (session_id, person_id) SELECT unnest($1::uuid[]), $2`, [
      sessionIds,
      personId,
    ]);
  });
}
