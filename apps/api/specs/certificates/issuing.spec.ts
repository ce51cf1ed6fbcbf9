import { Enrolments } from '@bottega/enrolment/server';
import { InlineWorker } from '@bottega/platform/jobs';
import { race } from '@bottega/platform/testing';
import type { Learner } from '../support/a-taught-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';
import {
  ABSENT,
  aFinishedEdition,
  anEndedEdition,
  ENDED,
  type FinishedEdition,
  lateBy,
  type MarkGiven,
  PRESENT,
  write,
} from './a-finished-edition';

const WORKERS = 12;

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
afterAll(() => test.close());

const certificatesOf = async (learner: Learner) => (await learner.get('/me/certificates')).body.items;
const statusOf = async ({ get, enrolmentId }: Learner) => (await get(`/enrolments/${enrolmentId}`)).body.status;
const outcomes = ({ learners }: FinishedEdition) =>
  Promise.all(
    learners.map(async (learner) => [await statusOf(learner), (await certificatesOf(learner)).length] as const),
  );
const setCourse = (edition: FinishedEdition, change: string) =>
  write(test, `UPDATE catalogue.course SET ${change} WHERE id = $1`, [edition.courseId]);

/** The edition is to be evaluated once more, as after a crash, a replay or a second worker. */
async function evaluateAgain({ register }: FinishedEdition): Promise<void> {
  await staff.post(`${register}/reopen`, { reason: 'Controllo' });
  await staff.post(`${register}/close`);
}

describe('when the last register of an edition is closed', () => {
  it('74.9 % is refused and 75.0 % is granted', async () => {
    const edition = await aFinishedEdition(test, [lateBy(251), lateBy(250)]);
    expect(await outcomes(edition)).toEqual([
      ['not_completed', 0],
      ['completed', 1],
    ]);
    expect(await certificatesOf(edition.learners[1]!)).toEqual([
      {
        id: expect.any(String),
        code: expect.stringMatching(/^BTG(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
        number: expect.stringMatching(/^2027\/\d{4}$/),
        kind: 'attendance',
        courseTitle: 'Il primo robot',
        attendedMinutes: 750,
        totalMinutes: 1000,
        issuedOn: '2027-01-14',
        state: 'valid',
        revocation: null,
        replacedBy: null,
      },
    ]);
  });

  it.each<[string, MarkGiven, number]>([
    ['who came late and left early loses both', { kind: 'late', lateMinutes: 100, leftEarlyMinutes: 151 }, 0],
    ['who only left early loses that', { kind: 'left-early', leftEarlyMinutes: 250 }, 1],
    ['an absence with a good reason is an absence', { kind: 'justified' }, 0],
    ['nobody marked is nobody there', { kind: 'unmarked' }, 0],
  ])('%s', async (_, mark, certificates) => {
    const edition = await aFinishedEdition(test, [mark]);
    expect(await outcomes(edition)).toEqual([[certificates ? 'completed' : 'not_completed', certificates]]);
  });

  it('a cancelled session counts neither as attended nor as missed', async () => {
    const edition = await anEndedEdition(test, [PRESENT, ABSENT], { days: ['2027-01-13', '2027-01-14'] });
    await write(test, `UPDATE scheduling.session SET status = 'cancelled', cancelled_because = 'Neve' WHERE id = $1`, [
      edition.sessionIds[1],
    ]);
    await edition.instructor.post(`${edition.register}/close`);
    await workThrough(test);
    expect(await outcomes(edition)).toEqual([
      ['completed', 1],
      ['not_completed', 0],
    ]);
  });

  it('any presence earns a certificate of participation, where the course gives that', async () => {
    const edition = await anEndedEdition(test, [lateBy(999), ABSENT]);
    await setCourse(edition, `certificate_kind = 'participation'`);
    await edition.instructor.post(`${edition.register}/close`);
    await workThrough(test);
    expect(await outcomes(edition)).toEqual([
      ['completed', 1],
      ['not_completed', 0],
    ]);
    expect(await certificatesOf(edition.learners[0]!)).toMatchObject([{ kind: 'participation', attendedMinutes: 1 }]);
  });

  it('a course without certificates ends all the same', async () => {
    const edition = await anEndedEdition(test, [PRESENT, ABSENT]);
    await setCourse(edition, 'certificate_kind = NULL');
    await edition.instructor.post(`${edition.register}/close`);
    await workThrough(test);
    expect(await outcomes(edition)).toEqual([
      ['completed', 0],
      ['not_completed', 0],
    ]);
  });

  it('and not a register before: nothing is issued while one is open', async () => {
    const edition = await anEndedEdition(test, [PRESENT], { days: ['2027-01-13', '2027-01-14'] });
    await edition.instructor.post(`${edition.register}/close`);
    await workThrough(test);
    expect(await outcomes(edition)).toEqual([['enrolled', 0]]);
  });

  it('who has no printable name is left for staff to see, and everybody else has theirs', async () => {
    const edition = await anEndedEdition(test, [PRESENT, PRESENT]);
    await write(test, `UPDATE identity.person SET family_name = '王' WHERE id = $1`, [edition.learners[0]!.personId]);
    await edition.instructor.post(`${edition.register}/close`);
    await expect(workThrough(test)).rejects.toThrow('pdf.letters-not-printable');
    expect(await outcomes(edition)).toEqual([
      ['enrolled', 0],
      ['completed', 1],
    ]);
    await write(test, `UPDATE identity.person SET family_name = 'Wang' WHERE id = $1`, [edition.learners[0]!.personId]);
    await workThrough(test);
    expect(await outcomes(edition)).toEqual([
      ['completed', 1],
      ['completed', 1],
    ]);
  });
});

describe('an edition whose last register was closed before the end', () => {
  it('is found by the clock once it is over, and only once', async () => {
    const edition = await anEndedEdition(test, [PRESENT]);
    test.clock.set('2027-01-14T21:30:00Z');
    await edition.instructor.post(`${edition.register}/close`);
    const sweep = async () => {
      await tick(test, 'certificates.evaluate-ended');
      const [waiting] = await write(
        test,
        `SELECT count(*) FROM platform.outbox WHERE done_at IS NULL AND topic = 'certificates.evaluate-edition'`,
      );
      await workThrough(test);
      return waiting!['count'];
    };
    await workThrough(test);
    expect([await sweep(), await outcomes(edition)]).toEqual([0, [['enrolled', 0]]]);
    test.clock.set(ENDED);
    expect([await sweep(), await outcomes(edition)]).toEqual([1, [['completed', 1]]]);
    expect(await sweep()).toBe(0);
  });
});

describe('who pays after the course is over', () => {
  it('had the certificate already, and now has completed', async () => {
    const prices = { coworker: 5_000, resident: 5_000, external: 5_000 };
    const edition = await anEndedEdition(test, [], { prices });
    test.clock.set('2027-01-11T09:00:00Z');
    const learner = await somebody(test);
    const { body: enrolment } = await learner.post('/enrolments', { editionId: edition.editionId, payBy: 'desk' });
    test.clock.set(ENDED);
    await edition.instructor.put(edition.register, { entries: [{ enrolmentId: enrolment.id, ...PRESENT }] });
    await edition.instructor.post(`${edition.register}/close`);
    await workThrough(test);
    const paying = Object.assign(learner, { enrolmentId: enrolment.id as string });
    expect([await statusOf(paying), (await certificatesOf(paying)).length]).toEqual(['pending', 1]);
    await staff.post(`/orders/${enrolment.order.id}/payments`, { method: 'desk', amount: 5_000 });
    await workThrough(test);
    expect([await statusOf(paying), (await certificatesOf(paying)).length]).toEqual(['completed', 1]);
  });
});

describe('a certificate is issued once', () => {
  it('however often the edition is evaluated, one after another', async () => {
    const edition = await aFinishedEdition(test, [PRESENT]);
    const issued = await certificatesOf(edition.learners[0]!);
    for (let time = 0; time < 3; time++) {
      await evaluateAgain(edition);
      await workThrough(test);
    }
    expect(await certificatesOf(edition.learners[0]!)).toEqual(issued);
  });

  it('or by twelve workers at once, with numbers that leave no gap', async () => {
    const { edition, before, lost } = await evaluateAtOnce(test, 6);
    expect(lost).toEqual([]);
    expect(await outcomes(edition)).toEqual(Array(6).fill(['completed', 1]));
    const numbers = await numbersOf(edition);
    const following = Array.from({ length: 6 }, (_, index) => `2027/${String(before + index + 1).padStart(4, '0')}`);
    expect(numbers.sort()).toEqual(following);
  });

  it('even when nothing makes the workers wait for one another: the database refuses the second, and no number is lost', async () => {
    const waiting = withoutWaiting(test);
    try {
      const { edition, before, lost } = await evaluateAtOnce(test, 1);
      expect([(await numbersOf(edition)).length, await lastNumber(test), lost.length]).toEqual([1, before + 1, 11]);
    } finally {
      waiting.mockRestore();
    }
  });

  it('and the database refuses a second valid one, a number given twice and any change but its revocation', async () => {
    const edition = await aFinishedEdition(test, [PRESENT, PRESENT]);
    const [{ id, code }] = await certificatesOf(edition.learners[0]!);
    const [{ id: other }] = await certificatesOf(edition.learners[1]!);
    const copy = (columns: string) =>
      write(
        test,
        `INSERT INTO certificates.certificate (id, code, series, year, sequence, enrolment_id, edition_id, person_id, kind, facts, file_hash, issued_at)
         SELECT gen_random_uuid(), ${columns}, edition_id, person_id, kind, facts, file_hash, issued_at
           FROM certificates.certificate WHERE id = $1`,
        [id],
      );
    const change = (set: string) => write(test, `UPDATE certificates.certificate SET ${set} WHERE id = $1`, [id]);
    const refused = (constraint: string) => ({ driverError: expect.objectContaining({ constraint }) });
    await expect(copy(`'BTG-X', series, year, 9999, enrolment_id`)).rejects.toMatchObject(
      refused('certificate_one_valid'),
    );
    await expect(copy(`'BTG-X', series, year, sequence, gen_random_uuid()`)).rejects.toMatchObject(
      refused('certificate_number'),
    );
    await expect(copy(`code, series, year, 9999, gen_random_uuid()`)).rejects.toMatchObject(
      refused('certificate_code'),
    );
    for (const set of [
      `facts = facts || '{"kind": "merit"}'`,
      `file_hash = 'x'`,
      'sequence = 9999',
      `person_id = '${other}'`,
    ]) {
      await expect(change(set)).rejects.toMatchObject(refused('certificate_immutable'));
    }
    await expect(write(test, 'DELETE FROM certificates.certificate WHERE id = $1', [id])).rejects.toMatchObject(
      refused('certificate_append_only'),
    );
    expect((await staff.get(`/certificates/${code}`)).body.state).toBe('valid');
  });
});

describe('without what makes workers wait and without what the database refuses', () => {
  it('twelve workers issue the same certificate more than once', async () => {
    const unguarded = await startTestApp();
    try {
      await write(unguarded, 'DROP INDEX certificates.certificate_one_valid');
      withoutWaiting(unguarded);
      const { edition } = await evaluateAtOnce(unguarded, 1);
      expect((await numbersOf(edition)).length).toBe(WORKERS);
    } finally {
      await unguarded.close();
    }
  });
});

async function numbersOf({ learners }: FinishedEdition): Promise<string[]> {
  const issued = await Promise.all(learners.map(certificatesOf));
  return issued.flat().map(({ number }: Json) => number);
}

async function lastNumber(of: TestApp): Promise<number> {
  const [counter] = await write(of, 'SELECT last FROM certificates.numbering WHERE year = 2027');
  return Number(counter?.['last'] ?? 0);
}

/** Twelve workers are handed the evaluation of the same edition at the same instant. */
async function evaluateAtOnce(of: TestApp, learners: number) {
  const before = await lastNumber(of);
  const edition = await anEndedEdition(of, Array<MarkGiven>(learners).fill(PRESENT));
  await edition.instructor.post(`${edition.register}/close`);
  const worker = of.app.get(InlineWorker);
  await worker.work('events');
  const { lost } = await race(WORKERS, () => worker.work('documents'));
  return { edition, before, lost };
}

/** Instead of the lock that makes the others wait, all of them go on at the same instant. */
function withoutWaiting({ app }: TestApp) {
  let arrived = 0;
  let open: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return jest.spyOn(app.get(Enrolments), 'conclude').mockImplementation(() => {
    if (++arrived === WORKERS) open();
    return gate;
  });
}
