import type { DocumentFacts, DocumentLine } from '@bottega/billing/domain';
import { readPdf } from '@bottega/platform/testing';
import { renderDocumentPdf } from './render-document-pdf';

const ISSUED_AT = new Date('2027-01-11T09:00:00Z');
const line: DocumentLine = {
  orderLineId: '01890000-0000-7000-8000-000000000001',
  description: 'Il primo robot: Arduino da zero',
  amount: 12_000,
  treatment: { nature: 'exempt', vatPercent: 0, bearsStamp: true, reason: 'Esente, art. 10 n. 20, DPR 633/1972' },
  corrects: null,
};
const facts = (wish: Partial<DocumentFacts> = {}): DocumentFacts => ({
  kind: 'receipt',
  number: 'R 12/2027',
  issuedOn: '2027-01-11',
  issuer: {
    name: 'Bottega APS',
    address: 'via del Lavoro 12, 40127 Bologna BO',
    taxCode: '91234560376',
    vatNumber: null,
    runts: 'APS n. 1234',
  },
  party: {
    name: 'Sara Melloni',
    taxCode: 'MLLSRA98D43D704P',
    vatNumber: null,
    address: 'via Emilia 1, 40100 Bologna BO',
  },
  lines: [line],
  sums: { total: 12_000, exempt: 12_000, outOfScope: 0, taxable: 0, vat: 0, stampDuty: 200 },
  payment: { method: 'transfer', on: '2027-01-08' },
  ...wish,
});

const told = async (wish: Partial<DocumentFacts> = {}) =>
  (await readPdf(await renderDocumentPdf(facts(wish), ISSUED_AT))).told();

describe('a document in PDF', () => {
  it('tells everything in reading order, each piece under its tag', async () => {
    expect(await told()).toEqual([
      ['P', 'Bottega APS'],
      ['P', 'via del Lavoro 12, 40127 Bologna BO. Codice fiscale 91234560376. RUNTS APS n. 1234.'],
      ['H1', 'Ricevuta n. R 12/2027'],
      ['P', 'Emessa l’11 gennaio 2027'],
      ['P', 'Intestata a'],
      ['P', 'Sara Melloni'],
      ['P', 'via Emilia 1, 40100 Bologna BO'],
      ['P', 'Codice fiscale MLLSRA98D43D704P'],
      ['TH', 'Per che cosa'],
      ['TH', 'IVA'],
      ['TH', 'Importo'],
      ['TD', 'Il primo robot: Arduino da zero'],
      ['TD', 'Esente'],
      ['TD', '120,00 €'],
      ['P', 'Esente IVA 120,00 €'],
      ['P', 'Totale 120,00 €'],
      ['P', 'Pagato con bonifico l’8 gennaio 2027.'],
      ['P', 'Esente, art. 10 n. 20, DPR 633/1972.'],
      ['P', 'Imposta di bollo di 2,00 € (DPR 642/1972, tariffa, art. 13) a carico di chi emette.'],
    ]);
  });

  it('says what a credit note takes back, and what a courtesy invoice is not', async () => {
    const corrects = { documentId: line.orderLineId, number: 'R 12/2027' };
    const note = (await told({ kind: 'credit-note', number: 'RR 1/2027', lines: [{ ...line, corrects }] })).map(
      ([, text]) => text,
    );
    expect(note).toEqual(
      expect.arrayContaining([
        'Nota di credito n. RR 1/2027',
        'Storno di R 12/2027: Il primo robot: Arduino da zero',
        'Restituito con bonifico l’8 gennaio 2027.',
      ]),
    );
    const treatment = { nature: 'taxed' as const, vatPercent: 22, bearsStamp: false, reason: 'Imponibile' };
    const sums = { total: 12_000, exempt: 0, outOfScope: 0, taxable: 9_836, vat: 2_164, stampDuty: 0 };
    const invoice = await told({ kind: 'courtesy-invoice', lines: [{ ...line, treatment }], sums });
    expect(invoice.slice(12)).toEqual([
      ['TD', 'IVA 22%'],
      ['TD', '120,00 €'],
      ['P', 'Imponibile 98,36 €'],
      ['P', 'IVA 21,64 €'],
      ['P', 'Totale 120,00 €'],
      ['P', 'Pagato con bonifico l’8 gennaio 2027.'],
      ['P', 'Imponibile.'],
      ['P', 'Copia di cortesia senza valore fiscale: l’originale è la fattura elettronica.'],
    ]);
  });

  it('goes on over the page with many lines and long words, and loses none', async () => {
    const description = 'Fotografare con il telefono e montare video brevi che funzionano, '.repeat(3).trim();
    const lines = Array.from({ length: 30 }, (_, index) => ({ ...line, description: `${index} ${description}` }));
    const { pdf, told: all, textOutside } = await readPdf(await renderDocumentPdf(facts({ lines }), ISSUED_AT));
    expect(pdf.numPages).toBe(4);
    expect(await textOutside({ left: 55, right: 541, bottom: 51, top: 791 })).toEqual([]);
    const cells = (await all()).filter(([tag, text]) => tag === 'TD' && text.includes('Fotografare'));
    expect(cells.map(([, text]) => text)).toEqual(lines.map((each) => each.description));
  });

  it('is the same to the byte from the same facts, and declares its title and language', async () => {
    const [first, again] = [await renderDocumentPdf(facts(), ISSUED_AT), await renderDocumentPdf(facts(), ISSUED_AT)];
    expect(again.equals(first)).toBe(true);
    const { info } = await (await readPdf(first)).pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Ricevuta n. R 12/2027',
      Author: 'Bottega APS',
      Language: 'it-IT',
      CreationDate: 'D:20270111090000Z',
    });
  });
});
