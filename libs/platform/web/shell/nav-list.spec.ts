import { HttpTestingController } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '../session/session-store';
import { render } from '../testing';
import { NavList } from './nav-list';

const waiting = signal(0);

@Component({ imports: [NavList], template: `<bt-nav-list label="Segreteria" look="rail" [items]="items" />` })
class Menu {
  readonly items = [
    { to: '/io', label: 'ui.shell.yourPage' },
    { to: '/io/corsi', label: 'ui.shell.yours' },
    { to: '/gestione', label: 'ui.shell.staff', needs: 'people.view', count: waiting },
  ];
}

@Component({ template: '' })
class Page {}

const providers = [provideRouter([{ path: '**', component: Page }])];
const entries = (host: HTMLElement) => [...host.querySelectorAll('a')].map(({ textContent }) => textContent?.trim());

async function signInAsStaff() {
  const refreshed = TestBed.inject(SessionStore).refresh();
  const account = {
    person: { id: '1', givenName: 'Paola', familyName: 'Righi' },
    roles: [],
    permissions: ['people.view'],
  };
  TestBed.inject(HttpTestingController).expectOne('/api/v1/auth/session').flush({ account });
  await refreshed;
}

test('a menu holds what its reader may open, and follows when they sign in', async () => {
  const { host, fixture } = await render(Menu, { providers });
  expect(entries(host)).toEqual(['La tua pagina', 'Le tue pagine']);

  await signInAsStaff();
  await fixture.whenStable();
  expect(entries(host)).toEqual(['La tua pagina', 'Le tue pagine', 'Segreteria']);
});

test('what waits is counted, and nothing is said of nothing', async () => {
  const { host, fixture, getByLabelText } = await render(Menu, { providers });
  await signInAsStaff();
  await fixture.whenStable();
  expect(host.querySelector('.count')).toBeNull();

  waiting.set(7);
  await fixture.whenStable();
  expect(getByLabelText('7 in attesa').textContent?.trim()).toBe('7');
});

test.each([
  ['/io?vista=mese', ['La tua pagina']],
  ['/io/corsi', ['Le tue pagine']],
  ['/io/corsi/42', ['Le tue pagine']],
])('at %s one entry is lit', async (address, lit) => {
  const { getAllByRole, fixture } = await render(Menu, { providers });
  await TestBed.inject(Router).navigateByUrl(address);
  await fixture.whenStable();
  const current = getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
  expect(current.map(({ textContent }) => textContent?.trim())).toEqual(lit);
});
