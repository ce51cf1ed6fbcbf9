import { race } from '@bottega/platform/testing';
import type { Browser } from '../support/browser';
import { type IdentityApp, startIdentityApp } from './identity-app';

const ISOLA = '01980000-0000-7000-8000-00000000000a';
const NAVIGLI = '01980000-0000-7000-8000-00000000000b';
const role = (name: 'admin' | 'staff' | 'instructor', centreId: string | null = null) => ({ role: name, centreId });

let bottega: IdentityApp;
let admin: Browser & { personId: string };
beforeAll(async () => {
  bottega = await startIdentityApp();
  admin = await bottega.signedIn({ roles: [role('admin')], givenName: 'Ada', familyName: 'Ferri' });
});
afterAll(() => bottega.close());

const rolesOf = async (personId: string) => (await admin.get(`/people/${personId}`)).body.roles;
const audited = (personId: string) =>
  bottega.query(
    `SELECT actor_id AS "actorId", action, before, after FROM platform.audit_entry WHERE subject_id = $1 ORDER BY id`,
    [personId],
  );

describe('a role', () => {
  it('is granted and taken back, at once and with a trace', async () => {
    const anna = await bottega.signedIn();
    const granted = await admin.post(`/people/${anna.personId}/roles`, role('instructor', ISOLA));
    const grant = {
      id: expect.any(String),
      role: 'instructor',
      centreId: ISOLA,
      grantedAt: '2027-01-11T09:00:00.000Z',
      grantedBy: 'Ada Ferri',
    };
    expect([granted.status, granted.body.roles]).toEqual([201, [grant]]);
    expect((await anna.get('/me')).body.roles).toEqual([role('instructor', ISOLA)]);

    const revoked = await admin.delete(`/people/${anna.personId}/roles/${granted.body.roles[0].id}`);
    expect([revoked.status, await rolesOf(anna.personId)]).toEqual([204, []]);
    expect((await anna.get('/me')).body.permissions).toEqual([]);
    expect(await audited(anna.personId)).toEqual([
      { actorId: admin.personId, action: 'identity.grant-role', before: null, after: role('instructor', ISOLA) },
      { actorId: admin.personId, action: 'identity.revoke-role', before: role('instructor', ISOLA), after: null },
    ]);
  });

  it('is granted once per centre, however many ask at the same time', async () => {
    const { personId } = await bottega.register();
    const { won } = await race(5, () => admin.post(`/people/${personId}/roles`, role('staff')));
    expect(won.map(({ status, body }) => body.code ?? status).sort()).toEqual([
      201,
      ...Array(4).fill('identity.role-already-granted'),
    ]);
    expect((await admin.post(`/people/${personId}/roles`, role('staff', ISOLA))).status).toBe(201);
  });

  it('waits for a confirmed address', async () => {
    const { personId } = await bottega.register({ emailConfirmed: false });
    const answer = await admin.post(`/people/${personId}/roles`, role('instructor'));
    expect([answer.status, answer.body.code]).toEqual([409, 'identity.role-needs-confirmed-address']);
  });

  it('is given by staff where they are staff, and administration never', async () => {
    const staff = await bottega.signedIn({ roles: [role('staff', ISOLA)] });
    const { personId } = await bottega.register();
    const give = async (given: object) => {
      const { status, body } = await staff.post(`/people/${personId}/roles`, given);
      return body.code ?? status;
    };
    expect([
      await give(role('instructor', ISOLA)),
      await give(role('instructor', NAVIGLI)),
      await give(role('instructor')),
      await give(role('admin', ISOLA)),
    ]).toEqual([201, ...Array(3).fill('identity.role-beyond-yours')]);
    const theirs = await rolesOf(admin.personId);
    const coup = await staff.delete(`/people/${admin.personId}/roles/${theirs[0].id}`);
    expect([coup.status, coup.body.code]).toEqual([403, 'identity.role-beyond-yours']);
  });

  it.each<[string, object | undefined, number, string]>([
    ['one that does not exist', { role: 'owner', centreId: null }, 422, 'http.invalid-body'],
    ['a centre that is no id', { role: 'staff', centreId: 'isola' }, 422, 'http.invalid-body'],
    ['no centre at all', { role: 'staff' }, 422, 'http.invalid-body'],
    ['nothing', undefined, 422, 'http.invalid-body'],
  ])('is refused as %s', async (_, body, status, code) => {
    const { personId } = await bottega.register();
    const answer = await admin.post(`/people/${personId}/roles`, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('of somebody else is not taken by naming the wrong person', async () => {
    const anna = await bottega.register({ roles: [role('instructor')] });
    const bruno = await bottega.register();
    const [grant] = await rolesOf(anna.personId);
    const answer = await admin.delete(`/people/${bruno.personId}/roles/${grant.id}`);
    expect([answer.status, answer.body.code]).toEqual([404, 'identity.grant-not-found']);
    expect(await rolesOf(anna.personId)).toHaveLength(1);
  });
});

describe('the last administrator', () => {
  it('cannot go', async () => {
    const [grant] = await rolesOf(admin.personId);
    const answer = await admin.delete(`/people/${admin.personId}/roles/${grant.id}`);
    expect([answer.status, answer.body.code]).toEqual([409, 'identity.last-admin']);
    expect((await admin.get('/me')).body.roles).toEqual([role('admin')]);
  });

  it('remains when two administrators take each other’s role at the same moment', async () => {
    const other = await bottega.signedIn({ roles: [role('admin')] });
    const [[mine], [theirs]] = [await rolesOf(admin.personId), await rolesOf(other.personId)];
    const { won } = await race(2, (index) =>
      index === 0
        ? admin.delete(`/people/${other.personId}/roles/${theirs.id}`)
        : other.delete(`/people/${admin.personId}/roles/${mine.id}`),
    );
    expect(won.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await bottega.query(`SELECT role FROM identity.role_grant WHERE role = 'admin'`)).toHaveLength(1);
  });
});
