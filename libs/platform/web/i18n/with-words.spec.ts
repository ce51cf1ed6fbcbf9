import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { render } from '../testing';
import type { WordFiles } from './languages';
import { withWords } from './with-words';

@Component({ template: '' })
class Page {}

const wordsSaying = (hello: string): WordFiles => {
  const words = async () => ({ default: { hello } });
  return { it: words, en: words };
};

async function at(address: string) {
  const routes = [
    ...withWords('first', wordsSaying('primo'), [{ path: 'primo', component: Page }]),
    ...withWords('home', wordsSaying('casa'), [{ path: '', pathMatch: 'full', component: Page }]),
    ...withWords('moved', wordsSaying('altrove'), [{ path: 'prima', redirectTo: 'primo' }]),
  ];
  await render(Page, { providers: [provideRouter(routes)] });
  const arrived = await TestBed.inject(Router).navigateByUrl(address);
  const words = TestBed.inject(TranslocoService).getTranslation('it');
  return { arrived, path: TestBed.inject(Router).routerState.snapshot.root.firstChild?.routeConfig?.path, words };
}

test('a screen finds its words when it arrives, and only its own', async () => {
  const { words } = await at('/primo');
  expect([words['first.hello'], words['home.hello']]).toEqual(['primo', undefined]);
});

test('routes of several scopes side by side leave the empty address to its owner', async () => {
  expect(await at('/')).toMatchObject({ arrived: true, path: '', words: { 'home.hello': 'casa' } });
});

test('an address that moved is only sent on', async () => {
  expect(await at('/prima')).toMatchObject({ arrived: true, path: 'primo' });
});
