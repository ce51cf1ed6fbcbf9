import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { overdueWords } from '../overdue/overdue-words';
import { decisionWords } from './decision-words';

const canActivate = [allowed('programme.manage')];
const loadComponent = () => import('./decisions.page').then((m) => m.DecisionsPage);

/** Under `/gestione`: what waits to be decided, and the reports of what was carried out. */
export const staffDecisionPages: Routes = withWords('enrolment-decisions', decisionWords, [
  ...withWords('enrolment-overdue', overdueWords, [
    { path: 'decisioni', title: 'enrolment-decisions.title', canActivate, loadComponent },
    { path: 'decisioni/:editionId', title: 'enrolment-decisions.title', canActivate, loadComponent },
  ]),
  {
    path: 'resoconti',
    title: 'enrolment-decisions.report.listTitle',
    canActivate,
    loadComponent: () => import('./report/reports.page').then((m) => m.ReportsPage),
  },
  {
    path: 'resoconti/:operationId',
    title: 'enrolment-decisions.report.title',
    canActivate,
    loadComponent: () => import('./report/report.page').then((m) => m.ReportPage),
  },
]);
