import { DataSource, type QueryRunner } from 'typeorm';
import { billing } from '@bottega/billing/server';
import { anEdition } from '../support/an-edition';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };

let test: TestApp;
let source: DataSource;
let runner: QueryRunner;

beforeAll(async () => {
  test = await startTestApp();
  source = await new DataSource({ type: 'postgres', url: test.database.url }).initialize();
  runner = source.createQueryRunner();
});
afterAll(async () => {
  await runner.release();
  await source.destroy();
  await test.close();
});

/** The migration that made documents of receipts, as it stands in the capability. */
const migration = () => {
  const [Found] = billing.migrations.filter(({ name }) => name.startsWith('IssueDocuments'));
  return new (Found as new () => { up(on: QueryRunner): Promise<void>; down(on: QueryRunner): Promise<void> })();
};

/** What documents say, but for what was not said before there were any. */
const documents = async () => {
  const rows = await runner.query(
    `SELECT kind, series, year, number, order_id, payment_id, refund_id, issued_on::text, paid_on::text, method, total,
            facts #- '{sums,stampDuty}' AS facts,
            (SELECT array_agg(c.amount ORDER BY c.amount) FROM billing.document_correction c WHERE c.credit_note_id = d.id) AS corrected
       FROM billing.document d ORDER BY series, number`,
  );
  return JSON.parse(JSON.stringify(rows), (key, value) =>
    ['documentId', 'bearsStamp'].includes(key) ? undefined : value,
  );
};

async function aStory() {
  const staff = await somebody(test, {}, 'staff');
  const pay = (orderId: string, amount: number) =>
    staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount });
  const place = async () => {
    const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-04'] });
    const learner = await somebody(test);
    const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
    return { learner, enrolmentId: body.id as string, orderId: body.order.id as string };
  };
  const [kept, left] = [await place(), await place()];
  await pay(kept.orderId, 5_000);
  await pay(left.orderId, 4_000);
  await pay(kept.orderId, 7_000);
  await pay(left.orderId, 8_000);
  await left.learner.post(`/enrolments/${left.enrolmentId}/withdraw`);
  await staff.post(`/orders/${left.orderId}/refunds`, { method: 'desk', amount: 12_000 });
  return { staff, pay, place };
}

it('receipts given before there were documents become documents, numbers and all, and the next follows', async () => {
  const { pay, place } = await aStory();
  const issued = await documents();
  const numbers = await runner.query(
    'SELECT payment_id, refund_id, series, year, number, issued_at FROM billing.document',
  );
  await migration().down(runner);
  for (const { payment_id, refund_id, series, year, number, issued_at } of numbers) {
    const numbered = [series, year, number];
    if (payment_id)
      await runner.query('INSERT INTO billing.receipt VALUES ($1, $2, $3, $4, $5)', [
        payment_id,
        ...numbered,
        issued_at,
      ]);
    else {
      await runner.query('ALTER TABLE billing.refund DISABLE TRIGGER append_only');
      await runner.query('UPDATE billing.refund SET series = $2, year = $3, number = $4 WHERE id = $1', [
        ...[refund_id, ...numbered],
      ]);
      await runner.query('ALTER TABLE billing.refund ENABLE TRIGGER append_only');
    }
  }
  await migration().up(runner);
  expect(issued).toHaveLength(5);
  expect(await documents()).toEqual(issued);
  const { orderId } = await place();
  const [payment] = (await pay(orderId, 12_000)).body.payments;
  expect(payment.receipt).toBe('R 5/2027');
});
