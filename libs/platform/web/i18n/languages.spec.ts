import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoPipe } from '@jsverse/transloco';
import { render } from '../testing';
import { Languages, type WordFiles } from './languages';

@Component({
  template: `
    <p>{{ 'ui.seats.full' | transloco }}</p>
    @if (opened()) {
      <p>{{ 'later.hello' | transloco: { n: 2 } }}</p>
    }
  `,
  imports: [TranslocoPipe],
})
class Screen {
  readonly opened = signal(false);
}

const later: WordFiles = {
  it: async () => ({ default: { hello: '{{ n }} {{ n | corso | corsi }}' } }),
  en: async () => ({ default: { hello: '{{ n }} {{ n | course | courses }}' } }),
};

const lines = (host: HTMLElement) => [...host.querySelectorAll('p')].map((line) => line.textContent);

afterEach(() => {
  document.documentElement.lang = 'it';
  document.cookie = 'lang=; Max-Age=0';
});

test('changing language redraws what is on the screen, with the words of every screen opened so far', async () => {
  const { fixture, host } = await render(Screen);
  const languages = TestBed.inject(Languages);
  await languages.add('later', later);
  fixture.componentInstance.opened.set(true);
  await fixture.whenStable();
  expect(lines(host)).toEqual(['completo', '2 corsi']);

  await languages.choose('en');
  await fixture.whenStable();
  expect(lines(host)).toEqual(['full', '2 courses']);
});

test('the choice is told to the page and remembered for the server', async () => {
  await render(Screen);
  await TestBed.inject(Languages).choose('en');
  expect([document.documentElement.lang, document.cookie]).toEqual(['en', 'lang=en']);
});

test('a page the server wrote in English starts in English', async () => {
  document.documentElement.lang = 'en';
  const { host } = await render(Screen);
  expect(lines(host)[0]).toBe('full');
});

test('the words of a screen are asked once', async () => {
  const it = jest.fn(later.it);
  await render(Screen);
  const languages = TestBed.inject(Languages);
  await Promise.all([languages.add('later', { ...later, it }), languages.add('later', { ...later, it })]);
  expect(it).toHaveBeenCalledTimes(1);
});
