import type { Routes } from '@angular/router';
import { registerPages } from '@bottega/attendance/web';
import { signedIn } from '@bottega/platform/web';
import { firstOf } from './layout/first-of';
import { teachingNav } from './layout/navigation';
import { ownPages, publicPages, teachingPages } from './pages';

export const routes: Routes = [
  {
    path: 'io',
    canActivate: [signedIn],
    loadComponent: () => import('./layout/own.layout').then((m) => m.OwnLayout),
    children: ownPages,
  },
  ...registerPages,
  {
    path: 'insegno',
    canActivate: [signedIn],
    loadComponent: () => import('./layout/teaching.layout').then((m) => m.TeachingLayout),
    children: [...teachingPages, { path: '', pathMatch: 'full', canActivate: [firstOf(teachingNav)], children: [] }],
  },
  {
    path: 'gestione',
    canActivate: [signedIn],
    loadChildren: () => import('./layout/staff.routes').then((m) => m.staffRoutes),
  },
  {
    path: '',
    loadComponent: () => import('./layout/public.layout').then((m) => m.PublicLayout),
    children: [
      ...publicPages,
      {
        path: '**',
        title: 'shell.notFound.title',
        loadComponent: () => import('./not-found/not-found.page').then((m) => m.NotFoundPage),
      },
    ],
  },
];
