import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { certificatesWords } from './certificates-words';

/** `/verifica`: whether a certificate is what it says, for anybody who holds its code. */
export const checkPages: Routes = withWords('certificates', certificatesWords, [
  {
    path: 'verifica',
    title: 'certificates.ask.title',
    data: { description: 'certificates.ask.lead' },
    loadComponent: () => import('./check/ask.page').then((m) => m.AskPage),
  },
  {
    path: 'verifica/:code',
    title: 'certificates.check.title',
    loadComponent: () => import('./check/check.page').then((m) => m.CheckPage),
  },
]);

/** Under `/io`: my certificates. */
export const ownCertificatePages: Routes = withWords('certificates', certificatesWords, [
  {
    path: 'attestati',
    title: 'certificates.mine.title',
    loadComponent: () => import('./mine/my-certificates.page').then((m) => m.MyCertificatesPage),
  },
]);

/** Under `/gestione`: everybody's certificates, and who issues them. */
export const staffCertificatePages: Routes = withWords('certificates', certificatesWords, [
  {
    path: 'attestati',
    title: 'certificates.staff.title',
    canActivate: [allowed('certificates.manage')],
    loadComponent: () => import('./staff/certificates.page').then((m) => m.CertificatesPage),
  },
  {
    path: 'attestati/emittente',
    title: 'certificates.issuer.title',
    canActivate: [allowed('centres.manage')],
    loadComponent: () => import('./staff/issuer.page').then((m) => m.IssuerPage),
  },
]);
