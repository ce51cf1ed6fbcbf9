import { fireEvent } from '@testing-library/dom';
import { Clock } from '@bottega/platform/kernel';
import { open as openScreen } from '@bottega/platform/web/testing';
import { euro, NOW, readBySara, said } from '../../billing.spec-support';
import { papersWords } from '../papers-words';
import { MoneyPage } from './money.page';

const moved = (income: number, givenBack: number) => ({
  ...{ income: euro(income), givenBack: euro(givenBack), net: euro(income - givenBack) },
});
const GLANCE = {
  total: moved(21_000, 9_000),
  methods: [
    { method: 'desk', ...moved(12_000, 9_000) },
    { method: 'transfer', ...moved(9_000, 0) },
    { method: 'card', ...moved(0, 0) },
  ],
  kinds: [
    { kind: 'courses', ...moved(21_000, 9_000) },
    { kind: 'memberships', ...moved(0, 0) },
    { kind: 'gifts', ...moved(0, 0) },
  ],
  owedToUs: { count: 2, sum: euro(22_000) },
  toGiveBack: { count: 1, sum: euro(3_000) },
  undecided: { count: 0, sum: euro(0) },
  lookedThrough: { until: '2027-01-08', daysAgo: 3 },
};
const THIS_MONTH = 'from=2027-01-01&to=2027-01-11';

async function opened(inputs: Record<string, string> = {}, period = THIS_MONTH, facts: object = {}) {
  const screen = await openScreen(MoneyPage, {
    words: { 'billing-papers': papersWords },
    providers: [{ provide: Clock, useValue: { now: () => NOW } }],
    inputs,
  });
  await readBySara(screen, 'payments.record', 'payments.refund');
  await screen.answer('GET', `/money-at-a-glance?${period}`, { ...GLANCE, ...facts });
  return screen;
}

const addressOf = (link: Element) => link.getAttribute('href');

test('this month is told by method and by kind, with what it all comes to', async () => {
  const { getAllByRole } = await opened();
  const [methods, kinds] = getAllByRole('table').map((table) => [...table.querySelectorAll('tbody tr')].map(said));
  expect(methods).toEqual([
    'In segreteria 120,00 € 90,00 € 30,00 €',
    'Bonifico 90,00 € 0,00 € 90,00 €',
    'Carta 0,00 € 0,00 € 0,00 €',
    'In tutto 210,00 € 90,00 € 120,00 €',
  ]);
  expect(kinds!.map((row) => row.split(/ \d/)[0])).toEqual(['Corsi', 'Tessere', 'Posti sospesi', 'In tutto']);
});

test('every figure opens what it is made of, and nothing opens nothing', async () => {
  const { getAllByRole, queryByRole } = await opened();
  const address = (name: string) => getAllByRole('link', { name: name.replace(' €', '\u00a0€') }).map(addressOf);
  const days = 'dal=2027-01-01&al=2027-01-11';
  expect([
    address('Bonifico, Incassato: 90,00 €'),
    address('In tutto, Netto: 120,00 €'),
    address('Corsi, Restituito: 90,00 €'),
    queryByRole('link', { name: /^Carta/ }),
  ]).toEqual([
    [`/gestione/registro-incassi?${days}&modo=transfer`],
    [`/gestione/registro-incassi?${days}`, `/gestione/documenti?${days}&giorno=paid`],
    [`/gestione/documenti?${days}&giorno=paid&cosa=courses&tipo=credit-note`],
    null,
  ]);
});

test('how things stand now opens where something is done about it', async () => {
  const { getByRole } = await opened();
  const sheets = [...getByRole('region', { name: 'Adesso' }).querySelectorAll('li')];
  expect(sheets.map((sheet) => [said(sheet), addressOf(sheet.querySelector('a')!)])).toEqual([
    ['Da incassare 220,00 € 2 ordini da pagare', '/gestione/ordini?stato=open'],
    ['Da restituire 30,00 € 1 somma in attesa', '/gestione/da-restituire'],
    ['Movimenti da decidere 0,00 € 0 movimenti in banca', '/gestione/banca'],
    ['Conto controllato fino a ven 8 gen 3 giorni fa', '/gestione/banca'],
  ]);
});

test('the queue opens to whoever gives money back only', async () => {
  const screen = await opened();
  await readBySara(screen, 'payments.record');
  await screen.settle();
  expect(said(screen.getByText('Da restituire').parentElement!)).toBe('Da restituire 30,00 € 1 somma in attesa');
  expect(screen.queryByRole('link', { name: '1 somma in attesa' })).toBeNull();
});

test('an account nobody has looked through says so', async () => {
  const { getByText } = await opened({}, THIS_MONTH, { lookedThrough: null });
  expect(said(getByText('Mai').parentElement!)).toBe(
    'Conto controllato fino a Mai Finché nessuno lo guarda, i posti non pagati restano occupati.',
  );
});

test.each([
  [{ periodo: 'last' }, 'from=2026-12-01&to=2026-12-31', 'Mese scorso'],
  [{ dal: '2026-09-01', al: '2026-12-20' }, 'from=2026-09-01&to=2026-12-20', undefined],
])('the period is part of the address: %j', async (inputs, asked, name) => {
  const { host } = await opened(inputs, asked);
  expect(host.querySelector('[aria-current=true]')?.textContent?.trim()).toBe(name);
});

test('a day chosen keeps the other end of the period', async () => {
  const screen = await opened({ periodo: 'last' }, 'from=2026-12-01&to=2026-12-31');
  fireEvent.change(screen.getByLabelText('Dal giorno'), { target: { value: '2026-12-15' } });
  await screen.settle();
  expect(screen.router.url).toBe('/?dal=2026-12-15&al=2026-12-31');
});
