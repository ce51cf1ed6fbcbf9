import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Toasts } from '../ui/toasts';
import { open } from '../testing';
import { Basket } from './basket';
import { checkoutWords } from './checkout-words';
import { ChooseMore } from './choose-more';
import { TopBar } from '../shell/top-bar';

@Component({
  imports: [ChooseMore, TopBar],
  template: '<bt-top-bar [items]="[]" /><bt-choose-more [of]="robot" />',
})
class Page {
  readonly robot = { kind: 'edition' as const, id: 'e-1' };
}

const drawn = () => open(Page, { words: { 'platform-checkout': checkoutWords } });
const film = { kind: 'edition', id: 'e-2' } as const;
const annual = { kind: 'membership-plan', id: 'p-1' } as const;

beforeEach(() => localStorage.clear());

test('what is put by is counted in the header, said, and one goes on to the courses', async () => {
  const screen = await drawn();
  expect(screen.queryByRole('link', { name: /scelte/i })).toBeNull();
  screen.press('Aggiungi e scegli altro');
  await screen.settle();
  expect(screen.router.url).toBe('/corsi');
  const door = screen.getAllByRole('link', { name: /scelte/i })[0]!;
  expect([door.getAttribute('href'), door.querySelector('.count')!.textContent]).toEqual(['/scelte', '1']);
  expect(TestBed.inject(Toasts).current()?.text).toBe('Fra le tue scelte. Il posto non è ancora tenuto.');
  expect(screen.queryByRole('button', { name: 'Aggiungi e scegli altro' })).toBeNull();
});

test('what was put by is taken back with one touch', async () => {
  const screen = await drawn();
  screen.press('Aggiungi e scegli altro');
  TestBed.inject(Toasts).undo();
  await screen.settle();
  expect(screen.getByRole('button', { name: 'Aggiungi e scegli altro' })).toBeTruthy();
  expect(localStorage.length).toBe(0);
});

test('it is still there when the page is opened again, before and after signing in', async () => {
  localStorage.setItem('bottega.basket', JSON.stringify([film]));
  const screen = await drawn();
  expect(screen.getByRole('link', { name: /scelte/i }).querySelector('.count')!.textContent).toBe('1');
});

test('two windows put by into the same one', async () => {
  await drawn();
  localStorage.setItem('bottega.basket', JSON.stringify([film]));
  TestBed.inject(Basket).add(annual);
  expect(TestBed.inject(Basket).items()).toEqual([film, annual]);
});

test('what was taken out goes back where it was', async () => {
  await drawn();
  const basket = TestBed.inject(Basket);
  for (const thing of [film, annual]) basket.add(thing);
  basket.remove(film.id);
  basket.add(film, 0);
  expect(JSON.parse(localStorage.getItem('bottega.basket')!)).toEqual([film, annual]);
});

test('eleven things are one too many for an order', async () => {
  const screen = await drawn();
  const basket = TestBed.inject(Basket);
  for (let n = 0; n < 10; n++) basket.add({ kind: 'edition', id: `other-${n}` });
  await screen.settle();
  expect(screen.queryByRole('button', { name: 'Aggiungi e scegli altro' })).toBeNull();
  expect(screen.host.textContent).toContain('Le tue scelte sono già dieci');
});
