import { Messages } from '@bottega/notifications/server';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { race, until } from '@bottega/platform/testing';
import { startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
import { tick, workThrough } from '../support/work';
import { aReader, fateOf, mailsTo, openPostOffice, plan, type PostOffice, statusesOf } from './post-office';

let office: PostOffice;
let sara: Caller;

beforeAll(async () => {
  office = await openPostOffice();
  sara = await aReader(office);
});
beforeEach(() => {
  Object.assign(office.script, { due: true, broken: undefined, attachments: [] });
  office.mail.reception = 'accept';
});
afterAll(() => office.close());

/** A word of its own by which a message is found among the mails received. */
const aWord = () => newId().slice(-12);

const send = async (kind: string, word = aWord()) => {
  const causeId = await plan(office, kind, sara, { params: { word } });
  await workThrough(office);
  return { causeId, word, arrived: () => mailsTo(office, word).length };
};

/** Lets time pass and those act who wait for it. */
async function later(seconds: number): Promise<void> {
  office.clock.advance({ seconds });
  await tick(office, 'notifications.enqueue-due');
  await workThrough(office);
}

describe('a message', () => {
  test('is sent once, however often it is planned and brought', async () => {
    const { causeId, word } = await send('spec.contract');
    await plan(office, 'spec.contract', sara, { causeId, params: { word } });
    await race(10, () => plan(office, 'spec.contract', sara, { causeId, params: { word } }));
    await workThrough(office);
    await later(3_600);
    expect([mailsTo(office, word).length, await statusesOf(office, causeId)]).toEqual([1, ['sent']]);
  });

  test('is part of what causes it: undone with it', async () => {
    const causeId = newId();
    const uow = office.app.get(UnitOfWork);
    const refused = uow.run(async () => {
      await plan(office, 'spec.contract', sara, { causeId });
      throw new Error('no seat left');
    });
    await expect(refused).rejects.toThrow('no seat left');
    expect(await statusesOf(office, causeId)).toEqual([]);
  });

  test('of a kind nobody registered is refused', async () => {
    await expect(plan(office, 'spec.gossip', sara)).rejects.toThrow('Nobody registered the message kind spec.gossip');
  });

  test('waits until it is due', async () => {
    const word = aWord();
    const dueAt = new Date(office.clock.now().getTime() + 86_400_000);
    const causeId = await plan(office, 'spec.reminder', sara, { params: { word }, dueAt });
    await later(86_399);
    expect([mailsTo(office, word).length, await statusesOf(office, causeId)]).toEqual([0, ['planned']]);
    await later(1);
    expect([mailsTo(office, word).length, await statusesOf(office, causeId)]).toEqual([1, ['sent']]);
  });

  test('is looked at again when it is sent: what is not true any more is not said', async () => {
    office.script.due = false;
    const { causeId, arrived } = await send('spec.reminder');
    expect([arrived(), await fateOf(office, causeId)]).toMatchObject([
      0,
      [{ status: 'skipped', reason: 'no-longer-due' }],
    ]);
  });

  test('to somebody without an address is skipped', async () => {
    const pupil = await somebody(office, { email: null, emailConfirmed: false });
    const causeId = await plan(office, 'spec.contract', pupil);
    await workThrough(office);
    expect(await fateOf(office, causeId)).toMatchObject([{ status: 'skipped', reason: 'no-address' }]);
  });

  test('can be taken back until it leaves, for one or for all', async () => {
    const [messages, uow] = [office.app.get(Messages), office.app.get(UnitOfWork)];
    const ugo = await aReader(office);
    const dueAt = new Date(office.clock.now().getTime() + 1_000);
    const causeId = newId();
    for (const person of [sara, ugo]) await plan(office, 'spec.reminder', person, { causeId, dueAt });
    await uow.run(() => messages.withdrawFor(sara.personId, 'spec.reminder', causeId));
    expect(await statusesOf(office, causeId)).toEqual(['withdrawn', 'planned']);
    await later(2);
    await uow.run(() => messages.withdraw('spec.reminder', causeId));
    expect(await statusesOf(office, causeId)).toEqual(['withdrawn', 'sent']);
  });
});

describe('a mail server', () => {
  test('that says no for now is asked again, with a longer pause each time, until it says yes', async () => {
    office.mail.reception = { no: 451, at: 'body' };
    const { causeId, arrived } = await send('spec.reminder');
    expect(await fateOf(office, causeId)).toMatchObject([
      { status: 'planned', attempts: 1, error: expect.stringContaining('451') },
    ]);
    await later(4);
    expect(await fateOf(office, causeId)).toMatchObject([{ attempts: 1 }]);
    await later(1);
    expect(await fateOf(office, causeId)).toMatchObject([{ status: 'planned', attempts: 2 }]);
    office.mail.reception = 'accept';
    await later(29);
    expect(arrived()).toBe(0);
    await later(1);
    expect([arrived(), await fateOf(office, causeId)]).toMatchObject([
      1,
      [{ status: 'sent', attempts: 3, error: null }],
    ]);
  });

  test('that says no for a day is given up, and staff read why', async () => {
    office.mail.reception = { no: 421, at: 'recipient' };
    const { causeId } = await send('spec.contract');
    for (let hour = 0; hour < 48; hour++) await later(3_600);
    expect(await fateOf(office, causeId)).toMatchObject([
      { status: 'failed', attempts: 10, error: expect.stringContaining('Not today') },
    ]);
  });

  test('that knows nobody by that address is not asked twice', async () => {
    office.mail.reception = { no: 550, at: 'recipient' };
    const { causeId } = await send('spec.contract');
    expect(await fateOf(office, causeId)).toMatchObject([
      { status: 'failed', attempts: 1, error: expect.stringContaining('550') },
    ]);
  });

  test('that was down gets everything when it is up again', async () => {
    const { port } = office.mail;
    await office.mail.close();
    const { causeId, word } = await send('spec.reminder');
    expect(await statusesOf(office, causeId)).toEqual(['planned']);
    office.mail = await startMailServer(port);
    await later(5);
    expect([mailsTo(office, word).length, await statusesOf(office, causeId)]).toEqual([1, ['sent']]);
  });

  test('that hangs up after the body leaves a reminder uncertain, and it is not sent again', async () => {
    office.mail.reception = 'hang up';
    const { causeId, arrived } = await send('spec.reminder');
    office.mail.reception = 'accept';
    await later(3_600);
    expect([arrived(), await fateOf(office, causeId)]).toMatchObject([0, [{ status: 'uncertain', attempts: 1 }]]);
  });

  test('that hangs up after the body gets what the contract needs again, recognisable as the same', async () => {
    office.mail.reception = 'hang up';
    const { causeId, word } = await send('spec.contract');
    office.mail.reception = 'accept';
    await later(5);
    const fates = await fateOf(office, causeId);
    expect(fates).toMatchObject([
      { status: 'uncertain', attempts: 1 },
      { status: 'sent', attempts: 2, messageId: fates[0]!.messageId },
    ]);
    expect(mailsTo(office, word).map(({ messageId }) => messageId)).toEqual([fates[0]!.messageId]);
  });

  test('that always hangs up is not written to for ever', async () => {
    office.mail.reception = 'hang up';
    const { causeId } = await send('spec.contract');
    for (let hour = 0; hour < 48; hour++) await later(3_600);
    expect(await statusesOf(office, causeId)).toEqual(Array.from({ length: 10 }, () => 'uncertain'));
  });
});

describe('while a mail server keeps us waiting', () => {
  /** A message on its way, and what lets it arrive. */
  async function onItsWay(kind: string) {
    let goOn = () => undefined as void;
    office.mail.reception = { wait: new Promise((resolve) => (goOn = resolve)) };
    const causeId = await plan(office, kind, sara);
    const sending = workThrough(office);
    await until(
      () => statusesOf(office, causeId),
      ([status]) => status === 'sending',
    );
    return { causeId, arrive: () => (goOn(), sending) };
  }

  test('a message is nobody’s to declare lost, nor to take back', async () => {
    const { causeId, arrive } = await onItsWay('spec.contract');
    await tick(office, 'notifications.declare-lost');
    const [messages, uow] = [office.app.get(Messages), office.app.get(UnitOfWork)];
    await uow.run(() => messages.withdraw('spec.contract', causeId));
    expect(await statusesOf(office, causeId)).toEqual(['sending']);
    await arrive();
    expect(await statusesOf(office, causeId)).toEqual(['sent']);
  });

  test('for minutes, the message is uncertain and stays so even if it arrives in the end', async () => {
    const { causeId, arrive } = await onItsWay('spec.reminder');
    office.clock.advance({ minutes: 5, seconds: 1 });
    await tick(office, 'notifications.declare-lost');
    expect(await statusesOf(office, causeId)).toEqual(['uncertain']);
    await arrive();
    expect(await statusesOf(office, causeId)).toEqual(['uncertain']);
  });

  test('a sender that loses the database counts as gone, and sends under a new name', async () => {
    const { causeId, arrive } = await onItsWay('spec.reminder');
    const uow = office.app.get(UnitOfWork);
    await uow.run(() =>
      uow.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks
          WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      ),
    );
    await until(
      async () => {
        await tick(office, 'notifications.declare-lost');
        return statusesOf(office, causeId);
      },
      ([status]) => status === 'uncertain',
    );
    await arrive();
    office.mail.reception = 'accept';
    expect((await send('spec.reminder')).arrived()).toBe(1);
  });
});

test('a message that cannot be written is tried again, then given up with its reason', async () => {
  office.script.broken = 'the edition has no sessions';
  const { causeId, arrived } = await send('spec.contract');
  expect(await fateOf(office, causeId)).toMatchObject([
    { status: 'planned', attempts: 1, error: 'the edition has no sessions' },
  ]);
  office.script.broken = undefined;
  await later(5);
  expect([arrived(), await statusesOf(office, causeId)]).toEqual([1, ['sent']]);
});

describe('the database itself', () => {
  const uow = () => office.app.get(UnitOfWork);
  const change = (causeId: string, what: string) =>
    uow().run(() => uow().query(`UPDATE notifications.message SET ${what} WHERE cause_id = $1`, [causeId]));

  test.each([
    [`status = 'planned', sent_at = NULL`, 'message_transition'],
    [`status = 'uncertain', sent_at = NULL`, 'message_transition'],
    [`person_id = gen_random_uuid()`, 'message_identity'],
    [`message_id = '<other@example.org>'`, 'message_identity'],
    [`sent_at = NULL`, 'message_sent_has_instant'],
  ])('refuses to let a sent message have %s', async (what, constraint) => {
    const { causeId } = await send('spec.contract');
    await expect(change(causeId, what)).rejects.toMatchObject({ driverError: { constraint } });
    expect(await statusesOf(office, causeId)).toEqual(['sent']);
  });

  test('refuses a second message of one kind to one person for one cause', async () => {
    const { causeId } = await send('spec.contract');
    const copy = uow().run(() =>
      uow().query(
        `INSERT INTO notifications.message (id, kind, person_id, cause_id, params, essential, message_id, due_at, next_try_at, created_at)
         SELECT gen_random_uuid(), kind, person_id, cause_id, params, essential, message_id, due_at, next_try_at, created_at
           FROM notifications.message WHERE cause_id = $1`,
        [causeId],
      ),
    );
    await expect(copy).rejects.toMatchObject({ driverError: { constraint: 'message_once' } });
  });
});
