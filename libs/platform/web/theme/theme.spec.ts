import { TestBed } from '@angular/core/testing';
import { Theme, type ThemeChoice } from './theme';

const page = document.documentElement;

afterEach(() => {
  page.removeAttribute('data-theme');
  document.cookie = 'theme=; Max-Age=0';
});

test.each<[ThemeChoice, string | null, string]>([
  ['dark', 'dark', 'theme=dark'],
  ['light', 'light', 'theme=light'],
  ['system', null, ''],
])('%s is told to the page and remembered for the server', (choice, attribute, cookie) => {
  const theme = TestBed.inject(Theme);
  theme.choose('dark');
  theme.choose(choice);
  expect([theme.choice(), page.getAttribute('data-theme'), document.cookie]).toEqual([choice, attribute, cookie]);
});

test('a page the server drew dark starts dark', () => {
  page.setAttribute('data-theme', 'dark');
  expect(TestBed.inject(Theme).choice()).toBe('dark');
});
