import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { papersWords } from './papers-words';

/** Under `/io`: my documents, and whom they name. */
export const ownPaperPages: Routes = withWords('billing-papers', papersWords, [
  {
    path: 'ordini/dati-fiscali',
    title: 'billing-papers.party.heading',
    loadComponent: () => import('./fiscal-party.page').then((m) => m.FiscalPartyPage),
  },
  {
    path: 'ordini/documenti',
    title: 'billing-papers.mine.heading',
    loadComponent: () => import('./my-documents.page').then((m) => m.MyDocumentsPage),
  },
]);

/** Under `/gestione`: money at a glance, documents issued, the payment register, who issues and how lines are taxed. */
export const staffPaperPages: Routes = withWords('billing-papers', papersWords, [
  {
    path: 'soldi',
    title: 'billing-papers.glance.heading',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./glance/money.page').then((m) => m.MoneyPage),
  },
  {
    path: 'documenti',
    title: 'billing-papers.documents.heading',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./documents.page').then((m) => m.DocumentsPage),
  },
  {
    path: 'documenti/impostazioni',
    title: 'billing-papers.settings.heading',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./tax-settings.page').then((m) => m.TaxSettingsPage),
  },
  {
    path: 'registro-incassi',
    title: 'billing-papers.register.heading',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./register.page').then((m) => m.RegisterPage),
  },
  {
    path: 'persone/:personId/dati-fiscali',
    title: 'billing-papers.party.heading',
    canActivate: [allowed('payments.record')],
    loadComponent: () => import('./person-party.page').then((m) => m.PersonPartyPage),
  },
]);
