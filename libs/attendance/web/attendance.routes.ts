import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { attendanceWords } from './attendance-words';
import { standingWords } from './standing/standing-words';

const editionAttendance = () => import('./standing/edition-attendance.page').then((m) => m.EditionAttendancePage);

/** Under `/insegno`: what I teach, and where everybody stands in one edition of it. */
export const teachingHomePages: Routes = withWords('attendance', attendanceWords, [
  {
    path: '',
    pathMatch: 'full',
    title: 'attendance.teaching.title',
    canActivate: [allowed('teaching.view')],
    loadComponent: () => import('./teaching/teaching.page').then((m) => m.TeachingPage),
  },
  ...withWords('attendance-standing', standingWords, [
    {
      path: 'edizioni/:editionId',
      title: 'attendance-standing.title',
      data: { teaching: true },
      canActivate: [allowed('teaching.view')],
      loadComponent: editionAttendance,
    },
  ]),
]);

/** `/insegno/registro/:sessionId`: the register in the hand, with the whole screen to itself. */
export const registerPages: Routes = withWords('attendance', attendanceWords, [
  {
    path: 'insegno/registro/:sessionId',
    title: 'attendance.register.title',
    canActivate: [allowed('attendance.take')],
    loadComponent: () => import('./register/register.page').then((m) => m.RegisterPage),
  },
]);

/** Under `/gestione`: everybody's registers, and where everybody stands in one edition. */
export const staffRegisterPages: Routes = withWords('attendance', attendanceWords, [
  {
    path: 'registri',
    title: 'attendance.staff.title',
    canActivate: [allowed('attendance.reopen')],
    loadComponent: () => import('./staff/registers.page').then((m) => m.RegistersPage),
  },
  ...withWords('attendance-standing', standingWords, [
    {
      path: 'edizioni/:editionId/presenze',
      title: 'attendance-standing.title',
      canActivate: [allowed('roster.view')],
      loadComponent: editionAttendance,
    },
  ]),
]);
