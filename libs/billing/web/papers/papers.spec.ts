import { fireEvent } from '@testing-library/dom';
import { open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import type { Type } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { euro, NOW, readBySara, said } from '../billing.spec-support';
import { DocumentsPage } from './documents.page';
import { FiscalPartyPage } from './fiscal-party.page';
import { MyDocumentsPage } from './my-documents.page';
import { papersWords } from './papers-words';
import { PersonPartyPage } from './person-party.page';
import { RegisterPage } from './register.page';
import { TaxSettingsPage } from './tax-settings.page';

const open = <C>(screen: Type<C>, options: RenderOptions = {}) =>
  openScreen(screen, {
    words: { 'billing-papers': papersWords },
    providers: [{ provide: Clock, useValue: { now: () => NOW } }],
    ...options,
  });

const page = (...items: object[]) => ({ items, nextCursor: null });
const none = { exempt: euro(0), outOfScope: euro(0), taxable: euro(0), vat: euro(0), stampDuty: euro(0) };
const receipt = {
  ...{ id: 'd-1', orderId: 'o-1', kind: 'receipt', number: 'R 12/2027', issuedOn: '2027-01-11', paidOn: '2027-01-11' },
  ...{ partyName: 'Sara Melloni', descriptions: ['Il primo robot'], corrects: [], method: 'desk' },
  ...{ ...none, total: euro(9_000), exempt: euro(9_000), stampDuty: euro(200) },
};
const NOTHING_MOVED = { documents: 0, income: euro(0), givenBack: euro(0), net: euro(0) };
const note = { ...receipt, id: 'd-2', kind: 'credit-note', number: 'RR 1/2027', corrects: ['R 12/2027'] };
const ISSUER = {
  ...{
    validFrom: '1970-01-01',
    name: 'Bottega APS (dati di prova)',
    address: 'via di Prova 1',
    taxCode: '00000000000',
  },
  ...{ vatNumber: null, runts: null, receiptSeries: 'R', invoiceSeries: 'FC', creditSeries: 'RR', confirmed: false },
};
const TREATMENT = {
  ...{ appliesTo: 'all', validFrom: '1970-01-01', nature: 'exempt', vatPercent: 0, bearsStamp: true },
  ...{ reason: 'art. 10 n. 20', confirmed: false },
};

describe('documents', () => {
  test('are listed with what they are for, their stamp, and their file', async () => {
    const screen = await open(DocumentsPage, { inputs: { tipo: 'receipt', dal: '2027-01-01' } });
    await screen.answer('GET', '/documents?kind=receipt&from=2027-01-01', page(receipt, note));
    const rows = screen.getAllByRole('row').slice(1).map((row) => [...row.children].map(said)); // prettier-ignore
    expect(rows).toEqual([
      ['R 12/2027', 'Ricevuta', '11 gen 2027', 'Sara Melloni', 'Il primo robot', '90,00 €', '2,00 €'],
      [
        'RR 1/2027',
        'Nota di credito',
        '11 gen 2027',
        'Sara Melloni',
        'Il primo robot storna R 12/2027',
        '90,00 €',
        '2,00 €',
      ],
    ]);
    const file = screen.getByRole('link', { name: 'R 12/2027' });
    expect(file.getAttribute('href')).toBe('/api/v1/documents/d-1.pdf');
  });

  test('sought by words are kept in the address', async () => {
    const screen = await open(DocumentsPage);
    await screen.answer('GET', '/documents', page());
    expect(screen.getByText('Niente qui')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: ' rossi ' } });
    await screen.settle();
    expect(screen.router.url).toBe('/?q=rossi');
  });

  test('are asked for by what they are for and the day of the money, as the address says', async () => {
    const screen = await open(DocumentsPage, { inputs: { cosa: 'gifts', giorno: 'paid', al: '2027-01-31' } });
    await screen.answer('GET', '/documents?income=gifts&day=paid&to=2027-01-31', page(receipt));
    expect(['Giorno', 'Per'].map((label) => (screen.getByLabelText(label) as HTMLSelectElement).value)).toEqual([
      'paid',
      'gifts',
    ]);
    fireEvent.change(screen.getByLabelText('Per'), { target: { value: 'courses' } });
    await screen.settle();
    expect(screen.router.url).toBe('/?cosa=courses');
  });
});

test('the register says what came in and went back by day, and what it adds up to', async () => {
  const screen = await open(RegisterPage, { inputs: { dal: '2027-01-01' } });
  const sums = {
    ...none,
    documents: 2,
    income: euro(9_000),
    givenBack: euro(4_000),
    net: euro(5_000),
    exempt: euro(5_000),
  };
  await screen.answer('GET', '/payment-register/totals?from=2027-01-01', sums);
  await screen.answer(
    'GET',
    '/payment-register?from=2027-01-01',
    page({ ...sums, day: '2027-01-11', method: 'transfer' }),
  );
  expect([...screen.getAllByRole('row')[1]!.children].map(said)).toEqual([
    ...['11 gen 2027', 'Bonifico', '2', '90,00 €', '40,00 €', '50,00 €', '0,00 €'],
  ]);
  expect(said(screen.getByRole('region', { name: 'Totali del periodo' }))).toBe(
    'Incassato 90,00 € Restituito 40,00 € Netto 50,00 € di cui esente 50,00 € Bollo 0,00 €',
  );
});

test('the register keeps to one way of paying, as the address says', async () => {
  const screen = await open(RegisterPage, { inputs: { modo: 'transfer' } });
  await screen.answer('GET', '/payment-register/totals?method=transfer', { ...none, ...NOTHING_MOVED });
  await screen.answer('GET', '/payment-register?method=transfer', page());
  expect((screen.getByLabelText('Come') as HTMLSelectElement).value).toBe('transfer');
  fireEvent.change(screen.getByLabelText('Come'), { target: { value: '' } });
  await screen.settle();
  expect(screen.router.url).toBe('/');
});

describe('who documents are for', () => {
  test('says how they are called and numbered, and hears it is kept', async () => {
    const screen = await open(FiscalPartyPage);
    await screen.answer('GET', '/me/fiscal-party', { party: null });
    screen.write('Nome e cognome, o denominazione', 'Sara Melloni');
    screen.write('Codice fiscale', 'MLLSRA98D43D704P');
    screen.write('Via e numero', 'via Emilia 1');
    screen.write('CAP', '40100');
    screen.write('Comune', 'Bologna');
    screen.write('Provincia', 'BO');
    await screen.settle();
    screen.press('Salva i dati');
    const party = {
      ...{ name: 'Sara Melloni', taxCode: 'MLLSRA98D43D704P', vatNumber: null, address: 'via Emilia 1' },
      ...{ postalCode: '40100', city: 'Bologna', province: 'BO', country: 'IT' },
    };
    expect(await screen.answer('PUT', '/me/fiscal-party', { party: { ...party, version: 1 } })).toEqual(party);
  });

  test('is told beside its field what is badly copied', async () => {
    const screen = await open(FiscalPartyPage);
    const party = { name: 'Sara', taxCode: 'X', vatNumber: null, address: 'via', postalCode: '40100', city: 'Bologna' };
    await screen.answer('GET', '/me/fiscal-party', { party: { ...party, province: 'BO', country: 'IT', version: 3 } });
    screen.press('Salva i dati');
    const detail = 'Questo codice fiscale non è scritto bene.';
    const errors = [{ pointer: '/taxCode', code: 'billing.tax-code-invalid', detail }];
    await screen.answer(
      'PUT',
      '/me/fiscal-party',
      { code: 'billing.tax-code-invalid', title: 'No', detail, errors },
      422,
    );
    expect(screen.getByText(detail)).toBeTruthy();
  });
});

test('whom documents for somebody name is changed by staff against what they saw', async () => {
  const screen = await open(PersonPartyPage, { inputs: { personId: 's-1' } });
  await screen.answer('GET', '/people/s-1', { givenName: 'Sara', familyName: 'Melloni' });
  const party = {
    ...{ name: 'Sara Melloni', taxCode: 'MLLSRA98D43D704P', vatNumber: null, address: 'via Emilia 1' },
    ...{ postalCode: '40100', city: 'Bologna', province: 'BO', country: 'IT' },
  };
  await screen.answer('GET', '/fiscal-parties/s-1', { party: { ...party, version: 3 } });
  screen.write('Via e numero', 'via Emilia 2');
  screen.press('Salva i dati');
  const moved = { ...party, address: 'via Emilia 2' };
  expect(await screen.answer('PUT', '/fiscal-parties/s-1', { party: { ...moved, version: 4 } })).toEqual(moved);
  expect(screen.versionSeen()).toBe('"3"');
});

test('my documents are there to open, with what they are for and what they correct', async () => {
  const screen = await open(MyDocumentsPage);
  await screen.answer('GET', '/me/documents', page(note, receipt));
  expect(screen.getAllByRole('listitem').map(said)).toEqual([
    expect.stringMatching(/^RR 1\/2027 Nota di credito, 11 gen 2027 Il primo robot storna R 12\/2027 90,00.€$/),
    expect.stringMatching(/^R 12\/2027 Ricevuta, 11 gen 2027 Il primo robot 90,00.€$/),
  ]);
  expect(screen.getByRole('link', { name: 'R 12/2027' }).getAttribute('href')).toBe('/api/v1/documents/d-1.pdf');
});

describe('settings of taxes', () => {
  test('that came with Bottega are said to be for trial, and are only read by staff', async () => {
    const screen = await open(TaxSettingsPage);
    await screen.answer('GET', '/tax-settings', { issuers: [ISSUER], treatments: [TREATMENT] });
    expect(screen.getAllByText(/Sono i dati di prova/)).toHaveLength(2);
    expect(screen.queryByText('Cambia chi emette')).toBeNull();
  });

  test('are no longer asked for once the real ones hold', async () => {
    const screen = await open(TaxSettingsPage);
    const real = { ...ISSUER, name: 'Banco Comune APS', validFrom: '2020-01-01', confirmed: true };
    await screen.answer('GET', '/tax-settings', { issuers: [real, ISSUER], treatments: [TREATMENT] });
    expect([
      screen.getAllByText(/Erano i dati di prova/).length,
      screen.getAllByText(/Sono i dati di prova/).length,
    ]).toEqual([1, 1]);
  });

  test('are written by administrators, from today on unless said otherwise', async () => {
    const screen = await open(TaxSettingsPage);
    await readBySara(screen, 'centres.manage');
    await screen.answer('GET', '/tax-settings', { issuers: [ISSUER], treatments: [TREATMENT] });
    screen.write('Motivo', 'Imponibile al 22%');
    screen.write('Trattamento', 'taxed');
    await screen.settle();
    screen.press('Salva il trattamento');
    const body = {
      ...{ appliesTo: 'all', validFrom: '2027-01-11', nature: 'taxed', vatPercent: 22, bearsStamp: false },
      reason: 'Imponibile al 22%',
    };
    const written = { issuers: [ISSUER], treatments: [{ ...body, confirmed: true }, TREATMENT] };
    expect(await screen.answer('POST', '/tax-settings/treatments', written)).toEqual(body);
    expect(screen.getByText(/Imponibile 22%/)).toBeTruthy();
  });
});
