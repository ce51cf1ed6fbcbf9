import { HttpTestingController } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { fireEvent } from '@testing-library/dom';
import { SessionStore } from '../session/session-store';
import { render } from '../testing';
import { iconWallet } from '../ui/icons.generated';
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

@Component({ imports: [NavList], template: `<bt-nav-list label="Segreteria" look="rail" [items]="items" />` })
class GroupedMenu {
  readonly items = [
    { to: '/gestione/decisioni', label: 'ui.shell.main' },
    {
      label: 'ui.shell.staff',
      icon: iconWallet,
      items: [
        { to: '/gestione/ordini', label: 'ui.shell.search' },
        { to: '/gestione/banca', label: 'ui.shell.home' },
      ],
    },
    {
      label: 'ui.shell.doors',
      icon: iconWallet,
      items: [
        { to: '/gestione/sedi', label: 'ui.shell.footer' },
        { to: '/gestione/lavori', label: 'ui.shell.teaching', needs: 'jobs.manage' },
      ],
    },
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

describe('a menu in groups', () => {
  beforeEach(() => localStorage.clear());

  async function drawn() {
    const screen = await render(GroupedMenu, { providers });
    document.body.replaceChildren(screen.host);
    const fold = () => screen.getByRole('button', { name: 'Segreteria' });
    return { ...screen, fold, links: () => screen.getAllByRole('link').map(({ textContent }) => textContent?.trim()) };
  }

  test('keeps them folded until asked; one of which the reader may open a single page is that page', async () => {
    const screen = await drawn();
    expect([screen.fold().getAttribute('aria-expanded'), screen.links()]).toEqual([
      'false',
      ['Principale', 'Piè di pagina'],
    ]);
    fireEvent.click(screen.fold());
    await screen.fixture.whenStable();
    expect([screen.fold().getAttribute('aria-expanded'), screen.links()]).toEqual([
      'true',
      ['Principale', 'Cerca', 'Bottega, pagina iniziale', 'Piè di pagina'],
    ]);
    expect(screen.host.querySelector(`#${screen.fold().getAttribute('aria-controls')}`)?.tagName).toBe('UL');
  });

  test('opens the one whose page is come to, and remembers what was open', async () => {
    const screen = await drawn();
    await TestBed.inject(Router).navigateByUrl('/gestione/banca/42');
    await screen.fixture.whenStable();
    expect(screen.getByRole('link', { current: 'page' }).textContent?.trim()).toBe('Bottega, pagina iniziale');
    await TestBed.inject(Router).navigateByUrl('/gestione/decisioni');
    await screen.fixture.whenStable();
    expect(screen.fold().getAttribute('aria-expanded')).toBe('true');

    TestBed.resetTestingModule();
    expect((await drawn()).fold().getAttribute('aria-expanded')).toBe('true');
  });

  test('lets the one being read be folded, and keeps its mark', async () => {
    const screen = await drawn();
    await TestBed.inject(Router).navigateByUrl('/gestione/ordini');
    await screen.fixture.whenStable();
    fireEvent.click(screen.fold());
    await screen.fixture.whenStable();
    expect([screen.fold().getAttribute('aria-expanded'), screen.fold().className]).toEqual(['false', 'here']);
  });
});
