import type { Label } from '@bottega/platform/kernel';
import { type Column, day, money, number, text, word } from '@bottega/platform/tables';
import type { DocumentView } from './document.view';
import type { PaymentsOfADayView, PaymentSumsView } from './register.view';

const KINDS: Record<string, Label> = {
  receipt: { it: 'Ricevuta', en: 'Receipt' },
  'courtesy-invoice': { it: 'Fattura di cortesia', en: 'Courtesy invoice' },
  'credit-note': { it: 'Nota di credito', en: 'Credit note' },
};

const METHODS: Record<string, Label> = {
  desk: { it: 'In segreteria', en: 'At the desk' },
  transfer: { it: 'Bonifico', en: 'Bank transfer' },
  card: { it: 'Carta', en: 'Card' },
};

/** A credit note counts against what it corrects. */
const signed = ({ kind }: DocumentView, { amount }: { amount: number }) => ({
  amount: kind === 'credit-note' ? -amount : amount,
});

const treated = <Row>(
  of: (
    row: Row,
    sum: (view: Pick<PaymentSumsView, 'exempt' | 'outOfScope' | 'taxable' | 'vat'>) => { amount: number },
  ) => {
    amount: number;
  },
): Column<Row>[] => [
  money('Esente (€)', 'Exempt (€)', (row) => of(row, ({ exempt }) => exempt)),
  money('Fuori campo (€)', 'Out of scope (€)', (row) => of(row, ({ outOfScope }) => outOfScope)),
  money('Imponibile (€)', 'Taxable (€)', (row) => of(row, ({ taxable }) => taxable)),
  money('IVA (€)', 'VAT (€)', (row) => of(row, ({ vat }) => vat)),
];

export const DOCUMENT_COLUMNS: readonly Column<DocumentView>[] = [
  text('Numero', 'Number', ({ number: called }) => called),
  word('Tipo', 'Kind', KINDS, ({ kind }) => kind),
  day('Emesso il', 'Issued on', ({ issuedOn }) => issuedOn),
  text('Intestato a', 'Issued to', ({ partyName }) => partyName),
  text('Per che cosa', 'What for', ({ descriptions }) => descriptions.join('; ')),
  text('Storna', 'Corrects', ({ corrects }) => corrects.join('; ')),
  day('Movimento del', 'Money moved on', ({ paidOn }) => paidOn),
  word('Come', 'How', METHODS, ({ method }) => method),
  money('Totale (€)', 'Total (€)', (row) => signed(row, row.total)),
  ...treated<DocumentView>((row, sum) => signed(row, sum(row))),
  money('Bollo (€)', 'Stamp duty (€)', ({ stampDuty }) => stampDuty),
];

export const REGISTER_COLUMNS: readonly Column<PaymentsOfADayView>[] = [
  day('Giorno', 'Day', (row) => row.day),
  word('Come', 'How', METHODS, ({ method }) => method),
  number('Documenti', 'Documents', ({ documents }) => documents),
  money('Incassato (€)', 'Received (€)', ({ income }) => income),
  money('Restituito (€)', 'Given back (€)', ({ givenBack }) => givenBack),
  money('Netto (€)', 'Net (€)', ({ net }) => net),
  ...treated<PaymentsOfADayView>((row, sum) => sum(row)),
  money('Bollo (€)', 'Stamp duty (€)', ({ stampDuty }) => stampDuty),
];
