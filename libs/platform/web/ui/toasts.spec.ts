import { TestBed } from '@angular/core/testing';
import { TOAST_MS, Toasts } from './toasts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const shown = () => TestBed.inject(Toasts).current()?.text;

test('a toast goes by itself, and waits while it is being reached', () => {
  const toasts = TestBed.inject(Toasts);
  toasts.show('Iscrizione spostata ad aprile');
  jest.advanceTimersByTime(TOAST_MS - 1);
  expect(shown()).toBe('Iscrizione spostata ad aprile');

  toasts.hold();
  jest.advanceTimersByTime(TOAST_MS);
  expect(shown()).toBe('Iscrizione spostata ad aprile');

  toasts.release();
  jest.advanceTimersByTime(TOAST_MS);
  expect(shown()).toBeUndefined();
});

test('a new one takes the place of the one before, for its whole time', () => {
  const toasts = TestBed.inject(Toasts);
  toasts.show('primo');
  jest.advanceTimersByTime(TOAST_MS - 1);
  toasts.show('secondo');
  jest.advanceTimersByTime(TOAST_MS - 1);
  expect(shown()).toBe('secondo');
});

test('undoing takes the act back once and the toast goes', () => {
  const undone = jest.fn();
  const toasts = TestBed.inject(Toasts);
  toasts.show('Spostata', undone);
  toasts.undo();
  toasts.undo();
  expect([undone.mock.calls.length, shown()]).toEqual([1, undefined]);
});
