import { anEdition, open, said } from '../scheduling.spec-support';
import { EditionPage } from './edition.page';

async function opened(facts: object = {}) {
  const screen = await open(EditionPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', '/staff/editions/e-1', anEdition(facts));
  await screen.answer('GET', '/venues', []);
  return screen;
}

test('says all that is written of it, what it costs whom, and leads to where both are changed', async () => {
  const screen = await opened();
  expect([...screen.host.querySelectorAll('bt-edition-facts dl > *')].map(said)).toEqual([
    ...['Posti', '12', 'Minimo', '5', 'Si decide entro', 'mar 12 gen'],
    ...['Costo', '600,00 € più 4,50 € a persona', 'Docenti', 'Anna Verdi, Bruno Neri'],
    ...['Lo spazio deve avere', 'Banchi da lavoro, proiettore'],
  ]);
  expect(said(screen.host)).toContain('Porta un portatile.');
  expect(said(screen.host)).toContain('prezzi di e-1: 9000');
  expect(screen.getByRole('link', { name: 'Modifica' }).getAttribute('href')).toBe('/modifica');
});

test('what nobody has said yet is not shown as nothing', async () => {
  const nothing = { decidesOn: null, fixedCost: null, costPerPerson: { amount: 0, currency: 'EUR' }, instructors: [] };
  const screen = await opened({ ...nothing, layout: null, equipment: [], joiningInstructions: '' });
  expect([...screen.host.querySelectorAll('bt-edition-facts dl > *')].map(said)).toEqual([
    ...['Posti', '12', 'Minimo', '5', 'Si decide entro', 'Ancora da dire'],
    ...['Costo', 'Ancora da dire', 'Docenti', 'Ancora nessuno'],
  ]);
});

test.each(['closed', 'cancelled'])('one that is %s is only read', async (status) => {
  const screen = await open(EditionPage, { inputs: { editionId: 'e-1' } });
  await screen.answer('GET', '/staff/editions/e-1', anEdition({ status: status as 'closed' }));
  expect(said(screen.host)).toContain('prezzi di e-1: 9000, finita');
  expect(screen.queryByRole('link', { name: 'Modifica' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Sposta tutti' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Aggiungi incontri' })).toBeNull();
});
