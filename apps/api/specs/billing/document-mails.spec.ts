import { Buffer } from 'node:buffer';
import { Client } from 'pg';
import { readPdf } from '@bottega/platform/testing';
import { aBank, csv, importing } from '../support/a-bank';
import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';
import { aPaidPlace } from './a-paid-place';

interface Mail {
  subject: string;
  text: string;
  attachments: { filename: string; contentType: string; content: string }[];
}

let test: TestApp;
let staff: Caller;
let sql: Client;

beforeAll(async () => {
  test = await startTestApp();
  staff = (await aBank(test)).staff;
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

/** What somebody was sent of documents, first to last. */
async function sentTo({ personId }: Caller): Promise<Mail[]> {
  const { rows } = await sql.query(
    `SELECT d.subject, d.text, d.attachments
       FROM notifications.dev_mail d JOIN notifications.message m ON d.message_id = m.message_id
      WHERE m.person_id = $1 AND m.kind = 'billing.document-issued' ORDER BY d.at, d.subject`,
    [personId],
  );
  return rows;
}

async function titleIn({ attachments: [file] }: Mail): Promise<string | undefined> {
  const pdf = await readPdf(Buffer.from(file!.content, 'base64'));
  return (await pdf.told()).find(([tag]) => tag === 'H1')?.[1];
}

it('a document is sent once to whoever paid, as file: the receipt, and the credit note of what was given back', async () => {
  const { learner, orderId, enrolmentId } = await aPaidPlace(test, staff, 5_000);
  await workThrough(test);
  const [receipt] = (await learner.get('/me/documents')).body.items;
  await learner.get(`/documents/${receipt.id}.pdf`);
  await workThrough(test);
  await learner.post(`/enrolments/${enrolmentId}/withdraw`);
  await staff.post(`/orders/${orderId}/refunds`, { method: 'desk', amount: 5_000 });
  await workThrough(test);
  const [note] = (await learner.get('/me/documents')).body.items;

  const mails = await sentTo(learner);
  expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
    expect.stringMatching(`^Nota di credito ${note.number}: .*Il primo robot`),
    expect.stringMatching(`^Ricevuta ${receipt.number}: .*Il primo robot`),
  ]);
  const about = (word: string) => mails.find(({ subject }) => subject.startsWith(word))!;
  expect(about('Ricevuta').text).toContain('abbiamo ricevuto 50,00\u00a0€, in segreteria.');
  expect(about('Nota').text).toContain('ti abbiamo restituito 50,00\u00a0€, in segreteria.');
  expect(await Promise.all([about('Ricevuta'), about('Nota')].map(titleIn))).toEqual([
    `Ricevuta n. ${receipt.number}`,
    `Nota di credito n. ${note.number}`,
  ]);
  expect(about('Nota').attachments).toMatchObject([
    { filename: `${note.number.replaceAll(/[ /]/g, '-')}.pdf`, contentType: 'application/pdf' },
  ]);
});

it('a payment that was somebody else’s says so, and that nothing was given back', async () => {
  const prices = { coworker: 5_000, resident: 5_000, external: 5_000 };
  const { editionId } = await anEdition(test, { prices, days: ['2027-03-04'] });
  const learner = await somebody(test);
  const { order } = (await learner.post('/enrolments', { editionId, payBy: 'transfer' })).body;
  test.clock.set('2027-01-13T09:00:00Z');
  await importing(staff, csv(['12/01/2027', '50,00', 'Corso di robotica']), '?from=2027-01-11&to=2027-01-12');
  const [movement] = (await staff.get('/bank/movements')).body.items;
  await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [order.id] });
  await staff.post(`/bank/movements/${movement.id}/undo`);
  await workThrough(test);

  const mails = await sentTo(learner);
  expect(mails.map(({ subject }) => subject.split(' ')[0]).toSorted()).toEqual(['Nota', 'Ricevuta']);
  const note = mails.find(({ subject }) => subject.startsWith('Nota'))!;
  expect(note.text).toContain('abbiamo annullato l’incasso di 50,00\u00a0€ segnato con bonifico');
});
