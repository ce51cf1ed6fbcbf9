import type { Browser } from '../support/browser';
import { type IdentityApp, startIdentityApp } from './identity-app';

const STAFF = { roles: [{ role: 'staff', centreId: null }] } as const;
const NOBODY = '01980000-0000-7000-8000-000000000000';

let bottega: IdentityApp;
let staff: Browser & { personId: string };
beforeAll(async () => {
  bottega = await startIdentityApp();
  staff = await bottega.signedIn({ ...STAFF, givenName: 'Paola', familyName: 'Colombo' });
});
afterAll(() => bottega.close());

const walkIn = {
  givenName: 'Omar',
  familyName: 'El Amrani',
  email: null,
  birthDate: '1971-03-02',
  affiliation: 'resident',
  locale: 'it',
};

const audited = (personId: string) =>
  bottega.query(
    `SELECT actor_id AS "actorId", action, before, after, reason FROM platform.audit_entry
      WHERE subject_type = 'person' AND subject_id = $1 ORDER BY id`,
    [personId],
  );

describe('a walk-in', () => {
  it('is written down without e-mail or account, with a trace of who did it', async () => {
    const answer = await staff.post('/people', walkIn);
    const person = {
      id: expect.any(String),
      givenName: 'Omar',
      familyName: 'El Amrani',
      email: null,
      emailConfirmed: false,
      birthDate: '1971-03-02',
      locale: 'it',
      affiliation: 'resident',
      affiliationVerifiedAt: null,
      affiliationVerifiedBy: null,
      affiliationEvidence: null,
      guardianName: null,
      guardianConsentOn: null,
      registeredAt: '2027-01-11T09:00:00.000Z',
      version: 1,
      lastSeenAt: null,
      roles: [],
    };
    expect([answer.status, answer.body]).toEqual([201, person]);
    expect((await staff.get(`/people/${answer.body.id}`)).body).toEqual(person);
    expect(await audited(answer.body.id)).toEqual([
      { actorId: staff.personId, action: 'identity.register-person', before: null, after: walkIn, reason: null },
    ]);
  });

  it('with an address is asked whether it is theirs', async () => {
    const { body } = await staff.post('/people', { ...walkIn, email: 'omar@example.org' });
    expect(await bottega.query('SELECT kind FROM notifications.message WHERE person_id = $1', [body.id])).toEqual([
      { kind: 'identity.confirm-address' },
    ]);
  });

  it('under eighteen needs a guardian and the date of their signature', async () => {
    const pupil = { ...walkIn, givenName: 'Sofia', birthDate: '2012-09-01' };
    const refusal = await staff.post('/people', pupil);
    expect([refusal.status, refusal.body.code, refusal.body.errors]).toEqual([
      422,
      'identity.minor-needs-guardian',
      [
        { pointer: '/guardianName', code: 'required', detail: 'Manca questo dato.' },
        { pointer: '/guardianConsentOn', code: 'required', detail: 'Manca questo dato.' },
      ],
    ]);
    const guardian = { guardianName: 'Carla Verdi', guardianConsentOn: '2027-01-10' };
    const { body } = await staff.post('/people', { ...pupil, ...guardian });
    expect(body).toMatchObject({ givenName: 'Sofia', ...guardian });
  });

  it.each<[string, object, number, string]>([
    ['an address somebody has', { email: 'TAKEN@example.org' }, 409, 'identity.email-taken'],
    ['no birth date', { birthDate: undefined }, 422, 'http.invalid-body'],
    ['a birth to come', { birthDate: '2027-01-12' }, 422, 'identity.person-facts-wrong'],
    [
      'consent to come',
      { birthDate: '2012-09-01', guardianName: 'C', guardianConsentOn: '2027-01-12' },
      422,
      'identity.person-facts-wrong',
    ],
    ['roles', { roles: ['admin'] }, 422, 'http.invalid-body'],
    ['a NUL', { familyName: 'El\0' }, 400, 'http.forbidden-character'],
  ])('is refused with %s, and nothing is written', async (_, changes, status, code) => {
    if (code === 'identity.email-taken') await bottega.register({ email: 'taken@example.org' });
    const count = async () => (await bottega.query('SELECT count(*) AS n FROM identity.person'))[0].n;
    const before = await count();
    const answer = await staff.post('/people', { ...walkIn, ...changes });
    expect([answer.status, answer.body.code, await count()]).toEqual([status, code, before]);
  });
});

describe('editing a person', () => {
  it('changes what is given and keeps before and after', async () => {
    const { body } = await staff.post('/people', walkIn);
    const edits = { givenName: 'Omar Karim', familyName: 'El Amrani', locale: 'en' };
    const answer = await staff.patch(`/people/${body.id}`, edits);
    expect([answer.status, answer.body]).toEqual([200, { ...body, givenName: 'Omar Karim', locale: 'en', version: 2 }]);
    expect((await audited(body.id)).at(-1)).toEqual({
      actorId: staff.personId,
      action: 'identity.edit-person',
      before: { givenName: 'Omar', locale: 'it' },
      after: { givenName: 'Omar Karim', locale: 'en' },
      reason: null,
    });
    await staff.patch(`/people/${body.id}`, edits);
    expect(await audited(body.id)).toHaveLength(2);
  });

  it('does not overwrite what somebody else changed meanwhile', async () => {
    const { body } = await staff.post('/people', walkIn);
    const first = await staff.patch(`/people/${body.id}`, { givenName: 'Omar A.' }, { 'if-match': '"1"' });
    const late = await staff.patch(`/people/${body.id}`, { givenName: 'Omar B.' }, { 'if-match': '"1"' });
    expect([first.status, late.status, late.body.code]).toEqual([200, 412, 'platform.changed-meanwhile']);
    expect((await staff.get(`/people/${body.id}`)).body).toMatchObject({ givenName: 'Omar A.', version: 2 });
  });

  it('puts a changed address back to be confirmed', async () => {
    const { personId } = await bottega.register();
    const answer = await staff.patch(`/people/${personId}`, { email: 'changed@example.org' });
    expect(answer.body).toMatchObject({ email: 'changed@example.org', emailConfirmed: false });
  });

  it('leaves a colleague’s address to administrators', async () => {
    const admin = await bottega.signedIn({ roles: [{ role: 'admin', centreId: null }] });
    const takeOver = await staff.patch(`/people/${admin.personId}`, { email: 'mine@example.org' });
    expect([takeOver.status, takeOver.body.code]).toEqual([403, 'identity.address-of-a-colleague']);
    expect((await admin.patch(`/people/${staff.personId}`, { givenName: 'Paola' })).status).toBe(200);
  });

  it('does not leave a minor without consent', async () => {
    const { body } = await staff.post('/people', walkIn);
    const answer = await staff.patch(`/people/${body.id}`, { birthDate: '2012-09-01' });
    expect([answer.status, answer.body.code]).toEqual([422, 'identity.minor-needs-guardian']);
    expect((await staff.get(`/people/${body.id}`)).body.birthDate).toBe('1971-03-02');
  });

  it.each([
    ['nobody', NOBODY, 404, 'identity.person-not-found'],
    ['something else', 'omar', 422, 'http.invalid-body'],
  ])('is refused for %s', async (_, id, status, code) => {
    for (const answer of [await staff.patch(`/people/${id}`, { locale: 'en' }), await staff.get(`/people/${id}`)])
      expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('an affiliation', () => {
  it('is verified by staff, who say what they saw', async () => {
    const { personId } = await bottega.register({ affiliation: 'external' });
    bottega.clock.set('2027-01-12T10:00:00Z');
    const evidence = 'Bolletta della luce, via Candiani 3';
    const answer = await staff.post(`/people/${personId}/affiliation/verify`, { affiliation: 'resident', evidence });
    expect(answer.body).toMatchObject({
      affiliation: 'resident',
      affiliationVerifiedAt: '2027-01-12T10:00:00.000Z',
      affiliationVerifiedBy: 'Paola Colombo',
      affiliationEvidence: evidence,
    });
    expect(await audited(personId)).toEqual([
      {
        actorId: staff.personId,
        action: 'identity.verify-affiliation',
        before: { affiliation: 'external', verified: false },
        after: { affiliation: 'resident', verified: true },
        reason: evidence,
      },
    ]);
    bottega.clock.set('2027-01-11T09:00:00Z');
  });

  it('declared anew by the person goes back to be verified; the same one does not', async () => {
    const anna = await bottega.signedIn({ affiliation: 'coworker', affiliationVerified: true });
    const declare = async (affiliation: string) => (await anna.patch('/me', { affiliation })).body.person;
    expect(await declare('coworker')).toMatchObject({ affiliation: 'coworker', affiliationVerified: true });
    expect(await declare('resident')).toMatchObject({ affiliation: 'resident', affiliationVerified: false });
  });

  it('is not verified without evidence', async () => {
    const { personId } = await bottega.register();
    const answer = await staff.post(`/people/${personId}/affiliation/verify`, {
      affiliation: 'resident',
      evidence: ' ',
    });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/evidence']);
  });
});

describe('what staff do with people', () => {
  it.each([
    ['a visitor', () => bottega.visitor(), 401],
    ['a learner', () => bottega.signedIn(), 403],
    ['an instructor', () => bottega.signedIn({ roles: [{ role: 'instructor', centreId: null }] }), 403],
  ])('is not for %s', async (_, somebody, status) => {
    const caller = await somebody();
    const answers = [
      await caller.get('/people'),
      await caller.get(`/people/${staff.personId}`),
      await caller.post('/people', walkIn),
      await caller.patch(`/people/${staff.personId}`, { locale: 'en' }),
      await caller.post(`/people/${staff.personId}/affiliation/verify`, { affiliation: 'resident', evidence: 'x' }),
      await caller.post(`/people/${staff.personId}/roles`, { role: 'instructor', centreId: null }),
      await caller.delete(`/people/${staff.personId}/roles/${NOBODY}`),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(Array(7).fill(status));
  });
});
