import { UnitOfWork } from '@bottega/platform/persistence';
import { race } from '@bottega/platform/testing';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { aBegunSession, mark } from './a-begun-session';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
afterAll(() => test.close());

describe('a closed register', () => {
  it('says who closed it and when, refuses marks, and is closed once', async () => {
    const { instructor, learners, register } = await aBegunSession(test, 1);
    const closed = await instructor.post(`${register}/close`);
    expect([closed.status, closed.body]).toEqual([
      200,
      expect.objectContaining({ state: 'closed', closedBy: 'Giulia Ferraresi', closedAt: '2027-01-14T18:00:00.000Z' }),
    ]);
    test.clock.advance({ hours: 1 });
    expect((await staff.post(`${register}/close`)).body).toEqual(closed.body);
    const refusal = await staff.put(register, { entries: [mark(learners[0]!, 'present')] });
    expect([refusal.status, refusal.body.code]).toEqual([409, 'attendance.register-closed']);
    expect((await instructor.get(register)).body).toEqual(closed.body);
  });

  it('is reopened by staff with a reason, which stays beside every correction', async () => {
    const { instructor, learners, register } = await aBegunSession(test, 1);
    await instructor.post(`${register}/close`);
    const reopened = await staff.post(`${register}/reopen`, { reason: ' Ada era in aula ' });
    expect([reopened.status, reopened.body]).toEqual([
      200,
      expect.objectContaining({ state: 'reopened', reopenedFor: 'Ada era in aula', closedAt: null, closedBy: null }),
    ]);
    await instructor.put(register, { entries: [mark(learners[0]!, 'present')] });
    await instructor.post(`${register}/close`);
    const { items } = (await staff.get(`${register}/history`)).body;
    expect(items.map(({ by, state, reason, after }: Json) => [by, state, reason, after?.kind])).toEqual([
      ['Giulia Ferraresi', 'closed', null, undefined],
      ['Giulia Ferraresi', null, 'Ada era in aula', 'present'],
      ['Paola Righi', 'reopened', 'Ada era in aula', undefined],
      ['Giulia Ferraresi', 'closed', null, undefined],
    ]);
  });

  it.each([
    ['without a reason', {}, 422, 'http.invalid-body'],
    ['for a blank reason', { reason: ' \t' }, 422, 'http.invalid-body'],
    ['for a reason without end', { reason: 'x'.repeat(501) }, 422, 'http.invalid-body'],
  ])('is not reopened %s', async (_, body, status, code) => {
    const { instructor, register } = await aBegunSession(test, 1);
    await instructor.post(`${register}/close`);
    const refusal = await staff.post(`${register}/reopen`, body);
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
    expect((await instructor.get(register)).body.state).toBe('closed');
  });

  it('that is still open is not reopened', async () => {
    const { register } = await aBegunSession(test, 1);
    const refusal = await staff.post(`${register}/reopen`, { reason: 'Perché sì' });
    expect([refusal.status, refusal.body.code]).toEqual([409, 'attendance.register-not-closed']);
  });

  it('refuses a mark written straight into its table, and its history cannot be rewritten', async () => {
    const { instructor, learners, register, sessionIds } = await aBegunSession(test, 2);
    await instructor.put(register, { entries: [mark(learners[0]!, 'absent')] });
    await instructor.post(`${register}/close`);
    const uow = test.app.get(UnitOfWork);
    const write = (sql: string) => uow.run(() => uow.query(sql, [sessionIds[0]]));
    const refused = (constraint: string) => ({ driverError: expect.objectContaining({ constraint }) });
    await expect(write(`UPDATE attendance.mark SET kind = 'present' WHERE session_id = $1`)).rejects.toMatchObject(
      refused('mark_register_closed'),
    );
    await expect(write('DELETE FROM attendance.mark WHERE session_id = $1')).rejects.toMatchObject(
      refused('mark_register_closed'),
    );
    await expect(
      write(
        `INSERT INTO attendance.mark (session_id, person_id, kind, late_minutes, left_early_minutes)
         SELECT $1, '${learners[1]!.personId}', 'present', 0, 0`,
      ),
    ).rejects.toMatchObject(refused('mark_register_closed'));
    await expect(
      write(`UPDATE attendance.mark_change SET kind = 'present' WHERE session_id = $1`),
    ).rejects.toMatchObject(refused('mark_change_append_only'));
    await expect(write('DELETE FROM attendance.register_transition WHERE session_id = $1')).rejects.toMatchObject(
      refused('register_transition_append_only'),
    );
    await expect(
      write(`UPDATE attendance.register SET state = 'open', closed_at = NULL, closed_by = NULL WHERE session_id = $1`),
    ).rejects.toMatchObject(refused('register_append_only'));
  });

  it('never takes a mark that races its closing: what was refused is not there, what was accepted is', async () => {
    const { instructor, learners, register } = await aBegunSession(test, 20, { capacity: 20 });
    const [marked] = await Promise.all([
      race(20, (index) => instructor.put(register, { entries: [mark(learners[index]!, 'present')] })),
      instructor.post(`${register}/close`),
    ]);
    const accepted = marked.won.filter(({ status }) => status === 200).length;
    const refused = marked.won.filter(({ body }) => body.code === 'attendance.register-closed').length;
    const { body } = await instructor.get(register);
    expect([accepted + refused, body.state, body.tally.present]).toEqual([20, 'closed', accepted]);
  });
});

describe('a register is kept', () => {
  it('by staff and by whoever teaches the session; it does not exist for anybody else', async () => {
    const { instructor, learners, register } = await aBegunSession(test, 1);
    const otherInstructor = await somebody(test, {}, 'instructor');
    const stranger = await somebody(test);
    const entries = [mark(learners[0]!, 'present')];
    const asked = async (who: Caller) => {
      const answers = [
        await who.get(register),
        await who.put(register, { entries }),
        await who.get(`${register}/history`),
        await who.post(`${register}/close`),
        await who.post(`${register}/reopen`, { reason: 'Prova' }),
      ];
      return answers.map(({ status, body }) => (status === 200 ? 200 : body.code));
    };
    const missing = 'attendance.session-not-found';
    expect(await asked(stranger)).toEqual(Array(5).fill('http.not-allowed'));
    expect(await asked(learners[0]!)).toEqual(Array(5).fill('http.not-allowed'));
    expect(await asked(otherInstructor)).toEqual([missing, missing, missing, missing, 'http.not-allowed']);
    expect(await asked(instructor)).toEqual([200, 200, 200, 200, 'http.not-allowed']);
    expect(await asked(staff)).toEqual([200, 'attendance.register-closed', 200, 200, 200]);
  });

  it.each([
    ['/sessions/0197f0a0-0000-7000-8000-000000000000/attendance', 404, 'attendance.session-not-found'],
    ['/sessions/none/attendance', 400, 'http.malformed-request'],
    ['/sessions/0197f0a0-0000-7000-8000-000000000000/attendance/history', 404, 'attendance.session-not-found'],
  ])('nowhere at %s', async (path, status, code) => {
    const refusal = await staff.get(path);
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
  });

  it('and its history is not opened by a cursor that is not ours', async () => {
    const { register } = await aBegunSession(test, 1);
    for (const cursor of [
      'x',
      Buffer.from('["no id"]').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ]) {
      const refusal = await staff.get(`${register}/history?cursor=${cursor}`);
      expect([refusal.status, refusal.body.code]).toEqual([400, 'http.malformed-request']);
    }
  });
});
