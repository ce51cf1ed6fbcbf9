import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { identityWords } from './identity-words';

/** For anybody: the ways in. */
export const doorPages: Routes = withWords('identity', identityWords, [
  {
    path: 'accedi',
    title: 'identity.signIn.title',
    loadComponent: () => import('./door/sign-in.page').then((m) => m.SignInPage),
  },
  {
    path: 'registrati',
    title: 'identity.signUp.title',
    loadComponent: () => import('./door/sign-up.page').then((m) => m.SignUpPage),
  },
  {
    path: 'entra/:token',
    title: 'identity.enter.title',
    loadComponent: () => import('./door/enter.page').then((m) => m.EnterPage),
  },
  {
    path: 'conferma/:token',
    title: 'identity.confirm.title',
    loadComponent: () => import('./door/confirm.page').then((m) => m.ConfirmPage),
  },
]);

/** Under `/io`: who I am, and where I am signed in. */
export const ownIdentityPages: Routes = withWords('identity', identityWords, [
  {
    path: 'profilo',
    title: 'identity.profile.title',
    loadComponent: () => import('./profile/profile.page').then((m) => m.ProfilePage),
  },
  {
    path: 'profilo/accessi',
    title: 'identity.sessions.title',
    loadComponent: () => import('./profile/sessions.page').then((m) => m.SessionsPage),
  },
  {
    path: 'profilo/token',
    title: 'identity.tokens.title',
    loadComponent: () => import('./profile/tokens.page').then((m) => m.TokensPage),
  },
  {
    path: 'profilo/dati',
    title: 'identity.data.title',
    loadComponent: () => import('./profile/data.page').then((m) => m.DataPage),
  },
]);

/** Under `/gestione`: everybody the centre knows. */
export const peoplePages: Routes = withWords('identity', identityWords, [
  {
    path: 'persone',
    title: 'identity.people.title',
    canActivate: [allowed('people.view')],
    loadComponent: () => import('./people/people.page').then((m) => m.PeoplePage),
  },
  {
    path: 'persone/nuova',
    title: 'identity.newPerson.title',
    canActivate: [allowed('people.manage')],
    loadComponent: () => import('./people/new-person.page').then((m) => m.NewPersonPage),
  },
  {
    path: 'persone/:id',
    canActivate: [allowed('people.view')],
    loadComponent: () => import('./people/person.page').then((m) => m.PersonPage),
  },
]);
