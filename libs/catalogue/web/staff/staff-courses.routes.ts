import type { Routes } from '@angular/router';
import { allowed, withWords } from '@bottega/platform/web';
import { staffCourseWords } from './staff-course-words';

const canActivate = [allowed('programme.manage')];
const loadPath = () => import('./paths/path-editor.page').then((m) => m.PathEditorPage);
const loadEditor = () => import('./editor/course-editor.page').then((m) => m.CourseEditorPage);

/** Under `/gestione`: the courses and the paths they make, as the office keeps them, drafts and archived ones included. */
export const staffCoursePages: Routes = withWords('catalogue-staff', staffCourseWords, [
  {
    path: 'corsi',
    title: 'catalogue-staff.title',
    canActivate,
    loadComponent: () => import('./courses/staff-courses.page').then((m) => m.StaffCoursesPage),
  },
  { path: 'corsi/nuovo', title: 'catalogue-staff.editor.new', canActivate, loadComponent: loadEditor },
  { path: 'corsi/:courseId', title: 'catalogue-staff.editor.title', canActivate, loadComponent: loadEditor },
  {
    path: 'percorsi',
    title: 'catalogue-staff.paths.heading',
    canActivate,
    loadComponent: () => import('./paths/staff-paths.page').then((m) => m.StaffPathsPage),
  },
  { path: 'percorsi/nuovo', title: 'catalogue-staff.paths.new', canActivate, loadComponent: loadPath },
  { path: 'percorsi/:pathId', title: 'catalogue-staff.paths.path', canActivate, loadComponent: loadPath },
]);
