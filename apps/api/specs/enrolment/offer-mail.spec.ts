import { UnitOfWork } from '@bottega/platform/persistence';
import { aFullEdition, inLine } from '../support/a-full-edition';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
  const account = { beneficiary: 'Bottega APS', bank: 'Banca Etica', iban: 'IT60X0542811101000000123456' };
  await (await somebody(test, {}, 'admin')).put('/bank/account', account);
});
afterAll(() => test.close());

async function offerMailedTo(entryId: string): Promise<string> {
  const uow = test.app.get(UnitOfWork);
  const sql = `SELECT text FROM notifications.dev_mail WHERE subject LIKE 'C’è un posto%' AND text LIKE $1`;
  const [mail] = await uow.run(() => uow.query<{ text: string }>(sql, [`%/posto/${entryId}?%`]));
  return mail!.text;
}

it.each([
  ['at the desk', 'desk', 'a persona, da pagare in sede.'],
  ['by transfer', 'transfer', 'a persona, da pagare con bonifico.'],
])('the mail of an offered place says what it costs and that it is paid %s', async (_, payBy, words) => {
  const { editionId, giveOneBack } = await aFullEdition(test, 1, { prices: PRICES });
  const { id } = await inLine(test, editionId, { payBy });
  await giveOneBack();
  expect((await offerMailedTo(id)).replace(/\s+/g, ' ')).toContain(words);
});
