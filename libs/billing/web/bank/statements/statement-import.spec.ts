import { fireEvent } from '@testing-library/dom';
import { euro, open, said } from '../../billing.spec-support';
import type { StatementReport } from './statement-file';
import { StatementImport } from './statement-import';

const CHOSEN = {
  bookedOn: 'Data',
  amount: 'Importo',
  credit: '',
  debit: '',
  text: 'Causale',
  payer: '',
  payerIban: '',
};

const REPORT: StatementReport = {
  format: 'csv',
  readable: true,
  columns: { names: ['Data', 'Importo', 'Causale'], rows: [['12/01/2027', '90,00', 'RF94 11']], chosen: CHOSEN },
  days: { from: '2027-01-12', to: '2027-01-12' },
  fresh: 1,
  total: euro(9_000),
  known: 2,
  debits: 1,
  returns: [],
  sample: [{ bookedOn: '2027-01-12', amount: euro(9_000), payer: null, text: 'RF94 11' }],
  checkedUntil: '2027-01-12',
  leavesGap: false,
};

const LOOK = '/bank-statements?dryRun=true';

async function taken(report: object = REPORT, status = 200) {
  const screen = await open(StatementImport);
  const file = new File(['Data;Importo;Causale'], 'gennaio.csv');
  fireEvent.change(screen.getByLabelText(/Trascina qui/), { target: { files: [file] } });
  const sent = await screen.answer('POST', LOOK, report, status);
  return { ...screen, sent };
}

test('what a file would bring is said before it does', async () => {
  const { host, sent } = await taken();
  expect(sent).toBeInstanceOf(Blob);
  expect(said(host)).toMatch(/gennaio\.csv.*1 movimento nuovo in entrata 90,00 €.*2 già noti, 1 in uscita\./);
});

test('the days asked for are said, and looked at again; then it is brought', async () => {
  const screen = await taken();
  fireEvent.change(screen.getByLabelText('Dal'), { target: { value: '2027-01-14' } });
  const gap = { ...REPORT, leavesGap: true };
  await screen.answer('POST', `${LOOK}&from=2027-01-14&to=2027-01-12`, gap);
  expect(said(screen.host)).toContain('ce n’è qualcuno che nessun estratto copre');
  screen.press('Importa 1 movimento');
  await screen.answer('POST', '/bank-statements?dryRun=false&from=2027-01-12&to=2027-01-12', REPORT);
  expect(screen.queryByRole('button', { name: /Importa/ })).toBeNull();
});

test('what went out and looks like a sum given back is shown once it is brought', async () => {
  const toGiveBack = {
    ...{ id: 'c-1', kind: 'credit', orderId: null, payerName: 'Ugo Neri', description: null, amount: euro(9_000) },
    ...{ surplusReason: null, aroseAt: '2027-01-08T09:00:00.000Z', paidBy: null, iban: null, cardRefused: null },
  };
  const screen = await taken();
  screen.press('Importa 1 movimento');
  const returns = [{ toGiveBack, bookedOn: '2027-01-12', reasons: ['name'] }];
  await screen.answer('POST', '/bank-statements?dryRun=false&from=2027-01-12&to=2027-01-12', { ...REPORT, returns });
  expect(said(screen.getByRole('region', { name: /sembrano restituzioni/ }))).toContain('Ugo Neri 90,00 €');
});

test('columns nobody knows are chosen once, and remembered', async () => {
  const unknown = {
    ...REPORT,
    readable: false,
    days: null,
    columns: { ...REPORT.columns!, chosen: { ...CHOSEN, text: '' } },
  };
  const screen = await taken(unknown);
  fireEvent.change(screen.getByLabelText('Descrizione'), { target: { value: 'Causale' } });
  await screen.settle();
  screen.press('Leggi così');
  expect(await screen.answer('PUT', '/bank/columns', CHOSEN)).toEqual(CHOSEN);
  await screen.answer('POST', LOOK, REPORT);
  expect(said(screen.host)).toContain('1 movimento nuovo');
});

test('a file that is no statement is refused in words', async () => {
  const detail = 'Questo file non è un estratto conto che sappiamo leggere.';
  const { host } = await taken({ code: 'billing.statement-unreadable', title: 'Così non va', detail, errors: [] }, 422);
  expect(said(host)).toContain(detail);
});
