import { TestBed } from '@angular/core/testing';
import { fireEvent } from '@testing-library/dom';
import { render } from '../testing';
import { Copy } from './copy';

const IBAN = 'IT60X0542811101000000123456';

async function pressed(writeText?: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
  const screen = await render(Copy, { inputs: { text: IBAN, what: 'IBAN' } });
  jest.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: 'Copia IBAN' }));
  await jest.advanceTimersByTimeAsync(0);
  TestBed.tick();
  return screen;
}

afterEach(() => jest.useRealTimers());

test('puts the text on the clipboard, says so aloud, and is ready again', async () => {
  const copied: string[] = [];
  const { getByRole } = await pressed(async (text) => void copied.push(text));
  expect(copied).toEqual([IBAN]);
  expect(getByRole('button').textContent).toContain('Copiato');
  expect(getByRole('status').textContent?.trim()).toBe('IBAN: copiato.');
  jest.runAllTimers();
  TestBed.tick();
  expect(getByRole('button', { name: 'Copia IBAN' })).toBeTruthy();
});

test.each([
  ['the browser refuses', () => Promise.reject(new DOMException('no'))],
  ['there is no clipboard', undefined],
])('says what to do when %s', async (_, writeText) => {
  const { getByRole } = await pressed(writeText);
  expect(getByRole('status').textContent?.trim()).toBe('Il browser non lascia copiare IBAN: selezionalo e copialo tu.');
});
