import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { render } from '../testing';
import { allowed, signedIn } from './guards';

@Component({ template: '' })
class Page {}

const routes = [
  { path: 'io', component: Page, canActivate: [signedIn] },
  { path: 'gestione/persone', component: Page, canActivate: [allowed('people.view')] },
  { path: 'accedi', component: Page },
  { path: '**', component: Page, title: 'shell.notFound.title' },
];

const person = { id: '1', givenName: 'Sara', familyName: 'Melloni' };

/** Goes to an address as a visitor (null) or as somebody with permissions; says where one ends up. */
async function go(address: string, permissions: string[] | null) {
  document.documentElement.toggleAttribute('data-session', permissions !== null);
  await render(Page, { providers: [provideRouter(routes)] });
  const router = TestBed.inject(Router);
  const arrived = router.navigateByUrl(address);
  await new Promise((resolve) => setTimeout(resolve));
  const asked = TestBed.inject(HttpTestingController).match('/api/v1/auth/session');
  asked.forEach((request) => request.flush({ account: permissions && { person, roles: [], permissions } }));
  await arrived;
  return { url: router.url, asked: asked.length, page: router.routerState.snapshot.root.firstChild?.routeConfig?.path };
}

test('a visitor goes through the door, comes back after, and costs no request', async () => {
  expect(await go('/io?vista=mese', null)).toEqual({
    url: '/accedi?returnTo=%2Fio%3Fvista%3Dmese',
    asked: 0,
    page: 'accedi',
  });
});

test('who is signed in enters their own pages', async () => {
  expect(await go('/io', [])).toEqual({ url: '/io', asked: 1, page: 'io' });
});

test('who may not is told there is no such page', async () => {
  expect(await go('/gestione/persone', ['roster.view'])).toMatchObject({ asked: 1, page: '**' });
});

test('who may gets in', async () => {
  expect(await go('/gestione/persone', ['people.view'])).toMatchObject({ page: 'gestione/persone' });
});
