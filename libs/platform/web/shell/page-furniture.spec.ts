import { TestBed } from '@angular/core/testing';
import { fireEvent } from '@testing-library/dom';
import { render } from '../testing';
import { Confirmation } from '../ui/confirmation';
import { Toasts } from '../ui/toasts';
import { PageFurniture } from './page-furniture';

const question = {
  heading: 'Annullare l’edizione?',
  text: 'Lo diciamo a 6 persone e rimborsiamo 142,50 €.',
  action: 'Annulla, avvisa 6 persone',
  destructive: true,
};

async function asked() {
  const screen = await render(PageFurniture);
  const answer = TestBed.inject(Confirmation).ask(question);
  await screen.fixture.whenStable();
  return { ...screen, answer };
}

test('a question says what will happen, and its button does exactly that', async () => {
  const { getByRole, answer } = await asked();
  const dialog = getByRole('dialog', { name: 'Annullare l’edizione?' });
  expect(dialog.textContent).toContain('rimborsiamo 142,50 €');

  fireEvent.click(getByRole('button', { name: 'Annulla, avvisa 6 persone' }));
  expect(await answer).toBe(true);
});

test('leaving things as they are is as near, and closes the question', async () => {
  const { getByRole, queryByRole, fixture, answer } = await asked();
  fireEvent.click(getByRole('button', { name: 'Lascia com’è' }));
  await fixture.whenStable();
  expect([await answer, queryByRole('dialog')]).toEqual([false, null]);
});

test('what was done is told where screen readers listen, and can be taken back', async () => {
  const undo = jest.fn();
  const { getByRole, fixture } = await render(PageFurniture);
  TestBed.inject(Toasts).show('Iscrizione spostata ad aprile', undo);
  await fixture.whenStable();
  expect(getByRole('status').textContent).toContain('Iscrizione spostata ad aprile');

  fireEvent.click(getByRole('button', { name: 'Annulla' }));
  await fixture.whenStable();
  expect([undo.mock.calls.length, getByRole('status').textContent?.trim()]).toEqual([1, '']);
});
