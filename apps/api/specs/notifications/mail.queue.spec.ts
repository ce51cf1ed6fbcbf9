import { testRedisUrl, until } from '@bottega/platform/testing';
import type { Caller } from '../support/people';
import { aReader, fateOf, mailsTo, openPostOffice, plan, type PostOffice, statusesOf } from './post-office';

let office: PostOffice;
let readers: Caller[];

beforeAll(async () => {
  office = await openPostOffice({ role: 'all', env: { REDIS_URL: await testRedisUrl() } });
  readers = await Promise.all(Array.from({ length: 30 }, () => aReader(office)));
});
afterAll(() => office.close());

const all = async (causes: string[]) => (await Promise.all(causes.map((cause) => statusesOf(office, cause)))).flat();
const fates = async (causes: string[]) => (await Promise.all(causes.map((cause) => fateOf(office, cause)))).flat();
const every = (status: string) => (statuses: string[]) => statuses.every((each) => each === status);

test('what is due leaves at once, each message once', async () => {
  const params = { word: 'at once' };
  const causes = await Promise.all(readers.map((reader) => plan(office, 'spec.contract', reader, { params })));
  await until(() => all(causes), every('sent'));
  const received = mailsTo(office, 'at once').map(({ messageId }) => messageId);
  expect([received.length, new Set(received).size]).toEqual([30, 30]);
});

test('what is due later leaves when its time comes, without anybody asking', async () => {
  const params = { word: 'later' };
  const dueAt = new Date(office.clock.now().getTime() + 3_600_000);
  const causes = await Promise.all(readers.map((reader) => plan(office, 'spec.reminder', reader, { params, dueAt })));
  expect(await all(causes)).toEqual(readers.map(() => 'planned'));
  office.clock.advance({ hours: 1 });
  await until(() => all(causes), every('sent'));
  expect(mailsTo(office, 'later')).toHaveLength(30);
});

test('a mail server out of reach gets it all, once, when it is back', async () => {
  office.mail.reception = { no: 421, at: 'recipient' };
  const params = { word: 'patience' };
  const causes = await Promise.all(readers.map((reader) => plan(office, 'spec.contract', reader, { params })));
  await until(
    () => fates(causes),
    (made) => made.every(({ status, attempts }) => status === 'planned' && attempts === 1),
  );
  office.mail.reception = 'accept';
  office.clock.advance({ minutes: 3 });
  await until(() => all(causes), every('sent'), 20_000);
  expect(mailsTo(office, 'patience')).toHaveLength(30);
});
