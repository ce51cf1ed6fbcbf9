import { UnitOfWork } from '@bottega/platform/persistence';
import { type Caller, somebody } from '../support/people';
import { workThrough } from '../support/work';
import { aReader, fateOf, mailsTo, openPostOffice, plan, type PostOffice } from './post-office';

let office: PostOffice;
let staff: Caller;
let sara: Caller;

beforeAll(async () => {
  office = await openPostOffice();
  staff = await somebody(office, {}, 'staff');
  sara = await aReader(office);
});
beforeEach(() => Object.assign(office.script, { due: true, broken: undefined }));
afterAll(() => office.close());

const inHours = (hours: number) => new Date(office.clock.now().getTime() + hours * 3_600_000);
const planned = (hours: number, kind = 'spec.reminder', to = sara) => plan(office, kind, to, { dueAt: inHours(hours) });
const idOf = async (cause: Promise<string>) => (await fateOf(office, await cause))[0]!.id;
const list = (query: string) => staff.get(`/messages?${query}`);
const idsOf = async (query: string) => (await list(query)).body.items.map(({ id }: { id: string }) => id);

describe('the log of messages', () => {
  test('says what became of each, and never what it said', async () => {
    const ugo = await aReader(office);
    const id = await idOf(plan(office, 'spec.contract', ugo));
    await workThrough(office);
    expect((await list(`personId=${ugo.personId}`)).body).toEqual({
      items: [
        {
          id,
          kind: 'spec.contract',
          status: 'sent',
          essential: true,
          personId: ugo.personId,
          personName: 'Sara Melloni',
          subject: 'Si comincia: robot',
          dueAt: office.clock.now().toISOString(),
          sentAt: office.clock.now().toISOString(),
          attempts: 1,
          skipReason: null,
          error: null,
          resentFrom: null,
          canResend: true,
        },
      ],
      nextCursor: null,
    });
  });

  test('is found by person, kind, status and time, the latest first, page by page', async () => {
    const ada = await aReader(office);
    const ids = [];
    for (const hours of [1, 2, 3, 3]) ids.unshift(await idOf(planned(hours, 'spec.reminder', ada)));
    const contract = await idOf(planned(2, 'spec.contract', ada));
    const hers = `personId=${ada.personId}`;
    expect(await idsOf(`${hers}&kind=spec.contract`)).toEqual([contract]);
    expect(await idsOf(`${hers}&status=sent`)).toEqual([]);
    const between = `from=${inHours(2).toISOString()}&to=${inHours(3).toISOString()}`;
    expect(await idsOf(`${hers}&${between}`)).toEqual([contract, ids[2]]);

    const first = (await list(`${hers}&kind=spec.reminder&limit=3`)).body;
    const rest = (await list(`${hers}&kind=spec.reminder&limit=3&cursor=${first.nextCursor}`)).body;
    const pages = [first, rest].map(({ items }) => items.map(({ id }: { id: string }) => id));
    expect([pages, rest.nextCursor]).toEqual([[ids.slice(0, 3), ids.slice(3)], null]);
  });

  test.each([
    ['status=lost', 422, 'http.invalid-body'],
    ['personId=Sara', 422, 'http.invalid-body'],
    ['from=tomorrow', 422, 'http.invalid-body'],
    ['cursor=WyJhIiwiYiJd', 400, 'http.malformed-request'],
    ['cursor=nonsense', 400, 'http.malformed-request'],
  ])('refuses %s', async (query, status, code) => {
    expect(await list(query)).toMatchObject({ status, body: { code } });
  });

  test('is for staff', async () => {
    expect(await sara.get('/messages')).toMatchObject({ status: 403, body: { code: 'http.not-allowed' } });
  });
});

describe('sending again', () => {
  const resend = (id: string, who = staff) => who.post(`/messages/${id}/resend`);

  test('is a new message, with an address of its own, linked to the one it repeats', async () => {
    const cause = await plan(office, 'spec.contract', sara, { params: { word: 'ancora' } });
    await workThrough(office);
    const [original] = await fateOf(office, cause);
    const { status, body } = await resend(original!.id);
    expect([status, body]).toMatchObject([201, { status: 'planned', resentFrom: original!.id, attempts: 0 }]);
    await workThrough(office);
    expect(await fateOf(office, cause)).toMatchObject([{ status: 'sent' }, { id: body.id, status: 'sent' }]);
    expect(new Set(mailsTo(office, 'ancora').map(({ messageId }) => messageId)).size).toBe(2);
    const audited = await auditOf(original!.id);
    expect(audited).toEqual([
      { actor: staff.personId, action: 'notifications.resend-message', after: { messageId: body.id } },
    ]);
  });

  test('happens once for each, however many click', async () => {
    const cause = await plan(office, 'spec.contract', sara);
    await workThrough(office);
    const [original] = await fateOf(office, cause);
    const answers = await Promise.all(Array.from({ length: 6 }, () => resend(original!.id)));
    const codes = answers.map(({ status, body }) => body.code ?? status).sort();
    expect(codes).toEqual([201, ...Array.from({ length: 5 }, () => 'notifications.already-resent')]);
    expect(await fateOf(office, cause)).toHaveLength(2);
  });

  test('goes for what failed, and is looked at again: what is not true any more is not said', async () => {
    office.mail.reception = { no: 550, at: 'recipient' };
    const cause = await plan(office, 'spec.contract', sara);
    await workThrough(office);
    office.mail.reception = 'accept';
    office.script.due = false;
    const [failed] = await fateOf(office, cause);
    await resend(failed!.id);
    await workThrough(office);
    expect(await fateOf(office, cause)).toMatchObject([
      { status: 'failed' },
      { status: 'skipped', reason: 'no-longer-due' },
    ]);
  });

  test('does not go for what is still waiting or was never there', async () => {
    const id = await idOf(planned(1));
    expect(await resend(id)).toMatchObject({ status: 409, body: { code: 'notifications.not-resendable' } });
    expect(await resend(sara.personId)).toMatchObject({ status: 404, body: { code: 'http.not-found' } });
    expect(await resend(id, sara)).toMatchObject({ status: 403 });
  });
});

test('everybody reads what they were told, and nobody else’s', async () => {
  const [ada, ugo] = [await aReader(office), await aReader(office)];
  await plan(office, 'spec.contract', ada, { params: { word: 'per Ada' } });
  await planned(5, 'spec.contract', ada);
  await plan(office, 'spec.contract', ugo, { params: { word: 'per Ugo' } });
  await workThrough(office);
  const at = office.clock.now().toISOString();
  expect((await ada.get('/me/messages')).body).toEqual({
    items: [{ id: expect.any(String), kind: 'spec.contract', subject: 'Si comincia: per Ada', at }],
    nextCursor: null,
  });
});

describe('work that failed for good', () => {
  const uow = () => office.app.get(UnitOfWork);
  const bury = (id: string, minute: number) =>
    uow().run(() =>
      uow().query(
        `INSERT INTO platform.outbox (id, topic, handler, queue, payload, occurred_at, dispatched_at, failed_at, error)
         VALUES ($1, 'spec.lost', 'Spec.lost', 'documents', '{"secret":"id"}', $2, $2, $3, 'out of paper')`,
        [id, office.clock.now(), new Date(office.clock.now().getTime() + minute * 60_000)],
      ),
    );
  const [first, second] = ['0197f0a0-0000-7000-8000-00000000000c', '0197f0a0-0000-7000-8000-00000000000b'];

  test('is seen by staff, the oldest first, with its reason, and tried again by them', async () => {
    await bury(second, 2);
    await bury(first, 1);
    const page = (await staff.get('/jobs/failed?limit=1')).body;
    expect(page.items).toEqual([
      {
        id: first,
        topic: 'spec.lost',
        handler: 'Spec.lost',
        error: 'out of paper',
        occurredAt: office.clock.now().toISOString(),
        failedAt: new Date(office.clock.now().getTime() + 60_000).toISOString(),
        replays: 0,
      },
    ]);
    const rest = (await staff.get(`/jobs/failed?cursor=${page.nextCursor}`)).body;
    expect([rest.items.map(({ id }: { id: string }) => id), rest.nextCursor]).toEqual([[second], null]);

    expect((await staff.post(`/jobs/failed/${first}/replay`)).status).toBe(202);
    expect((await staff.get('/jobs/failed')).body.items).toHaveLength(1);
    expect(await staff.post(`/jobs/failed/${first}/replay`)).toMatchObject({ status: 404 });
    expect(await auditOf(first!)).toEqual([{ actor: staff.personId, action: 'jobs.replay', after: null }]);
  });

  test('is not for everybody', async () => {
    expect((await sara.get('/jobs/failed')).status).toBe(403);
    expect((await sara.post(`/jobs/failed/${second}/replay`)).status).toBe(403);
  });
});

const auditOf = (subjectId: string) => {
  const uow = office.app.get(UnitOfWork);
  return uow.run(() =>
    uow.query('SELECT actor_id AS actor, action, after FROM platform.audit_entry WHERE subject_id = $1', [subjectId]),
  );
};
