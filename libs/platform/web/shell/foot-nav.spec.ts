import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent } from '@testing-library/dom';
import { render } from '../testing';
import { FootNav } from './foot-nav';

const PLACES = ['yours', 'search', 'main', 'staff', 'home', 'teaching', 'footer'].map((place) => ({
  to: `/io/${place}`,
  label: `ui.shell.${place}`,
}));

@Component({ imports: [FootNav], template: `<bt-foot-nav label="Le tue pagine" [items]="items()" />` })
class Foot {
  readonly items = input.required<typeof PLACES>();
}

@Component({ template: '' })
class Page {}

async function drawn(places: number) {
  const providers = [provideRouter([{ path: '**', component: Page }])];
  const screen = await render(Foot, { providers, inputs: { items: PLACES.slice(0, places) } });
  const names = (within: ParentNode) => [...within.querySelectorAll('a')].map(({ textContent }) => textContent?.trim());
  return { ...screen, names, more: () => screen.queryByRole('button', { name: 'Altro' }) };
}

test('five places fit along the bottom', async () => {
  const { host, names, more } = await drawn(5);
  expect([names(host).length, more()]).toEqual([5, null]);
});

test('of more, four stand there and the others are behind the last', async () => {
  const { host, names, more, fixture } = await drawn(7);
  expect(names(host)).toEqual(['Le tue pagine', 'Cerca', 'Principale', 'Segreteria']);
  fireEvent.click(more()!);
  await fixture.whenStable();
  expect(names(host.querySelector('dialog')!)).toEqual(['Bottega, pagina iniziale', 'Insegno', 'Piè di pagina']);
});

test('the last place is lit on the pages behind it', async () => {
  const { more, fixture } = await drawn(7);
  expect(more()!.className).toBe('');
  await TestBed.inject(Router).navigateByUrl('/io/teaching');
  await fixture.whenStable();
  expect(more()!.className).toBe('here');
});
