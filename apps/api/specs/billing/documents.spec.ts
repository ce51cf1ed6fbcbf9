import { parse } from 'csv-parse/sync';
import { UnitOfWork } from '@bottega/platform/persistence';
import { readPdf } from '@bottega/platform/testing';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';
import { aPaidPlace, payAtDesk } from './a-paid-place';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const PARTY = {
  name: 'Rosa Rossi',
  taxCode: 'rssmra85t10a562s',
  vatNumber: null,
  address: 'via Emilia 1',
  postalCode: '40100',
  city: 'Bologna',
  province: 'BO',
  country: 'IT',
};
const ISSUER = {
  validFrom: '2027-01-01',
  name: 'Bottega SRL',
  address: 'via del Lavoro 12, 40127 Bologna BO',
  taxCode: '00743110157',
  vatNumber: '00743110157',
  runts: null,
  receiptSeries: 'R',
  invoiceSeries: 'FC',
  creditSeries: 'RR',
};

let test: TestApp;
let staff: Caller;
let admin: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  admin = await somebody(test, {}, 'admin');
});
afterAll(() => test.close());

const lastOf = async (learner: Caller): Promise<Json> => (await learner.get('/me/documents')).body.items[0];
/** Byte for byte, as a browser opens it. */
const fileOf = (who: Caller, id: string) =>
  fetch(`${test.url}/api/v1/documents/${id}.pdf`, { headers: { cookie: who.heldCookie } });
const rowsOf = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });

describe('the receipt of a payment', () => {
  it('says who paid, for what, how it is taxed, and is there as PDF for its owner and for staff', async () => {
    const { learner, orderId } = await aPaidPlace(test, staff, 12_000);
    const [document] = (await learner.get('/me/documents')).body.items;
    expect(document).toEqual({
      ...{ id: expect.any(String), orderId, kind: 'receipt', number: expect.stringMatching(/^R \d+\/2027$/) },
      ...{ issuedOn: '2027-01-11', paidOn: '2027-01-11', method: 'desk' },
      partyName: expect.stringMatching(/^Ada Persona \d+$/),
      descriptions: [expect.stringContaining('Il primo robot')],
      corrects: [],
      ...{ total: eur(12_000), exempt: eur(12_000), outOfScope: eur(0), taxable: eur(0), vat: eur(0) },
      stampDuty: eur(200),
    });
    expect((await learner.get(`/orders/${orderId}`)).body.payments[0]).toMatchObject({
      ...{ receipt: document.number, documentId: document.id },
    });
    await workThrough(test);
    for (const who of [learner, staff]) {
      const response = await fileOf(who, document.id);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const words = await (await readPdf(Buffer.from(await response.arrayBuffer()))).told();
      expect(words).toContainEqual(['H1', `Ricevuta n. ${document.number}`]);
    }
    expect((await fileOf(await somebody(test), document.id)).status).toBe(404);
  });

  it.each([
    [7_747, 0],
    [7_748, 200],
  ])('of %i cents bears %i of stamp duty', async (amount, duty) => {
    const { learner } = await aPaidPlace(test, staff, amount);
    expect((await lastOf(learner)).stampDuty).toEqual(eur(duty));
  });

  it('names who asked for it by codice fiscale, and goes on saying what it said', async () => {
    const learner = await somebody(test);
    const answer = await learner.put('/me/fiscal-party', PARTY);
    const kept = { ...PARTY, taxCode: 'RSSMRA85T10A562S', version: 1 };
    expect([answer.status, answer.body]).toEqual([200, { party: kept }]);
    await aPaidPlace(test, staff, 5_000, learner);
    await learner.put('/me/fiscal-party', { ...PARTY, name: 'Rosa Bianchi' });
    const { id, partyName } = await lastOf(learner);
    expect(partyName).toBe('Rosa Rossi');
    const pdf = await readPdf(Buffer.from(await (await fileOf(learner, id)).arrayBuffer()));
    expect((await pdf.told()).map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Rosa Rossi', 'via Emilia 1, 40100 Bologna BO', 'Codice fiscale RSSMRA85T10A562S']),
    );
    expect((await staff.get('/documents?q=rssmra85t10a562s')).body.items.map((each: Json) => each.id)).toEqual([id]);
  });

  it.each([
    ['a codice fiscale badly copied', { taxCode: 'RSSMRA85T10A562T' }, 'billing.tax-code-invalid'],
    ['no code at all', { taxCode: null }, 'billing.party-not-identified'],
  ])('is not given to %s', async (_, wish, code) => {
    expect((await (await somebody(test)).put('/me/fiscal-party', { ...PARTY, ...wish })).body.code).toBe(code);
  });

  it('is asked for at the desk too, of somebody we know', async () => {
    const learner = await somebody(test);
    expect((await staff.put(`/fiscal-parties/${learner.personId}`, PARTY)).body.party.name).toBe('Rosa Rossi');
    expect((await learner.get('/me/fiscal-party')).body.party.name).toBe('Rosa Rossi');
    expect((await staff.put('/fiscal-parties/01890000-0000-7000-8000-000000000000', PARTY)).status).toBe(404);
    expect((await learner.put(`/fiscal-parties/${learner.personId}`, PARTY)).status).toBe(403);
  });
});

describe('a credit note', () => {
  it('takes back what documents said, the latest first, in its own series', async () => {
    const { learner, orderId, enrolmentId } = await aPaidPlace(test, staff, 5_000, undefined, 12_000);
    await payAtDesk(staff, orderId, 7_000);
    const [second, first] = (await learner.get('/me/documents')).body.items;
    await learner.post(`/enrolments/${enrolmentId}/withdraw`);
    await staff.post(`/orders/${orderId}/refunds`, { method: 'desk', amount: 12_000 });
    const note = await lastOf(learner);
    expect(note).toMatchObject({
      ...{ kind: 'credit-note', number: expect.stringMatching(/^RR \d+\/2027$/), total: eur(12_000) },
      corrects: [second.number, first.number],
    });
    expect((await learner.get(`/orders/${orderId}`)).body.refunds[0]).toMatchObject({
      ...{ receipt: note.number, documentId: note.id },
    });
  });
});

describe('settings from a day on', () => {
  it('are written by administrators only, and refused when they make no sense', async () => {
    expect((await staff.post('/tax-settings/issuers', ISSUER)).status).toBe(403);
    const wrong = await admin.post('/tax-settings/issuers', { ...ISSUER, creditSeries: 'R' });
    expect(wrong.body.code).toBe('billing.series-not-apart');
    const treatment = { appliesTo: 'all', validFrom: '2027-01-01', nature: 'taxed', vatPercent: 0, bearsStamp: false };
    const unclear = await admin.post('/tax-settings/treatments', { ...treatment, reason: 'Imponibile' });
    expect(unclear.body.code).toBe('billing.treatment-unclear');
  });

  it('tax what is issued then, between two with a partita IVA by courtesy invoice, and leave what was issued', async () => {
    const company = await somebody(test);
    await company.put('/me/fiscal-party', { ...PARTY, vatNumber: '12345670785' });
    const { orderId, enrolmentId } = await aPaidPlace(test, staff, 5_000, company, 12_200);
    const before = await lastOf(company);
    await admin.post('/tax-settings/issuers', ISSUER);
    const taxed = { nature: 'taxed', vatPercent: 22, bearsStamp: false, reason: 'Imponibile al 22%' };
    await admin.post('/tax-settings/treatments', { ...taxed, appliesTo: 'enrolment', validFrom: '2027-01-11' });
    await admin.post('/tax-settings/treatments', {
      ...taxed,
      vatPercent: 10,
      appliesTo: 'all',
      validFrom: '2027-01-12',
    });
    const { issuers, treatments } = (await staff.get('/tax-settings')).body;
    expect(issuers.map(({ name, confirmed }: Json) => [name, confirmed])).toEqual([
      ['Bottega SRL', true],
      ['Bottega APS (dati di prova)', false],
    ]);
    expect(treatments.map(({ vatPercent, confirmed }: Json) => [vatPercent, confirmed])).toEqual([
      [10, true],
      [22, true],
      [0, false],
    ]);
    await payAtDesk(staff, orderId, 7_200);
    const [invoice, unchanged] = (await company.get('/me/documents')).body.items;
    expect(unchanged).toEqual(before);
    expect(invoice).toMatchObject({
      ...{ kind: 'courtesy-invoice', number: 'FC 1/2027', total: eur(7_200), exempt: eur(0), stampDuty: eur(0) },
      ...{ taxable: eur(5_902), vat: eur(1_298) },
    });
    await company.post(`/enrolments/${enrolmentId}/withdraw`);
    await staff.post(`/orders/${orderId}/refunds`, { method: 'desk', amount: 12_200 });
    const note = await lastOf(company);
    expect(note).toMatchObject({ taxable: eur(5_902), vat: eur(1_298), exempt: eur(5_000), total: eur(12_200) });
  });
});

it('a course decides for itself how it is taxed, from a day on', async () => {
  const place = await aPaidPlace(test, staff, 1_000, undefined, 3_440);
  const decide = (kind: string, from: string) =>
    test.app.get(UnitOfWork).run(() =>
      test.app.get(UnitOfWork).query(
        `INSERT INTO catalogue.course_tax_treatment (course_id, valid_from, kind, reason)
         SELECT d.course_id, $2, $3, 'Deciso per il corso' FROM enrolment.enrolment e
           JOIN scheduling.edition d ON d.id = e.edition_id WHERE e.id = $1`,
        [place.enrolmentId, from, kind],
      ),
    );
  await decide('ordinary', '2027-01-11');
  await decide('out-of-scope', '2027-01-12');
  await payAtDesk(staff, place.orderId, 1_220);
  expect(await lastOf(place.learner)).toMatchObject({ taxable: eur(1_000), vat: eur(220), total: eur(1_220) });
  test.clock.set('2027-01-12T09:00:00Z');
  await payAtDesk(staff, place.orderId, 1_220);
  expect(await lastOf(place.learner)).toMatchObject({
    outOfScope: eur(1_220),
    stampDuty: eur(0),
    issuedOn: '2027-01-12',
  });
  test.clock.set('2027-01-11T09:00:00Z');
});

describe('the register', () => {
  it('adds up what documents say, by day and method, and leaves as a file', async () => {
    const { body: before } = await staff.get('/payment-register/totals');
    test.clock.set('2027-02-01T09:00:00Z');
    const { learner, orderId, enrolmentId } = await aPaidPlace(test, staff, 12_200);
    await learner.post(`/enrolments/${enrolmentId}/withdraw`);
    await staff.post(`/orders/${orderId}/refunds`, { method: 'desk', amount: 12_200 });
    await aPaidPlace(test, staff, 6_100);
    const { items } = (await staff.get('/payment-register?from=2027-02-01&to=2027-02-28')).body;
    const sums = {
      ...{ documents: 3, income: eur(18_300), givenBack: eur(12_200), net: eur(6_100), stampDuty: eur(0) },
      ...{ exempt: eur(0), outOfScope: eur(0), taxable: eur(5_000), vat: eur(1_100) },
    };
    expect(items).toEqual([{ day: '2027-02-01', method: 'desk', ...sums }]);
    const { body: totals } = await staff.get('/payment-register/totals?from=2027-02-01');
    expect(totals).toEqual(sums);
    const { body: all } = await staff.get('/payment-register/totals');
    expect(all.net.amount).toBe(before.net.amount + 6_100);
    const latest = (await staff.get('/payment-register?limit=2')).body;
    const rest = (await staff.get(`/payment-register?limit=2&cursor=${latest.nextCursor}`)).body;
    const days = [...latest.items, ...rest.items].map(({ day }: Json) => day);
    expect([days, rest.nextCursor]).toEqual([['2027-02-01', '2027-01-12', '2027-01-11'], null]);
    const { body: file } = await staff.get('/payment-register/export?format=csv&language=it&from=2027-02-01');
    expect(rowsOf(file).map((row) => row.slice(0, 6))).toEqual([
      ['Giorno', 'Come', 'Documenti', 'Incassato (€)', 'Restituito (€)', 'Netto (€)'],
      ['2027-02-01', 'In segreteria', '3', '183,00', '122,00', '61,00'],
    ]);
    const notes = await staff.get('/documents/export?format=csv&language=it&kind=credit-note&from=2027-02-01');
    expect(rowsOf(notes.body)[1]!.slice(8)).toEqual(['-122,00', '0,00', '0,00', '-100,00', '-22,00', '0,00']);
  });

  it.each(['/documents', '/documents/export', '/payment-register', '/payment-register/totals', '/tax-settings'])(
    '%s is for staff',
    async (path) => expect((await (await somebody(test)).get(path)).status).toBe(403),
  );

  it('finds nothing at a cursor that is none', async () => {
    const forged = Buffer.from(JSON.stringify(['today', 'desk'])).toString('base64url');
    expect((await staff.get(`/payment-register?cursor=${forged}`)).status).toBe(400);
  });
});
