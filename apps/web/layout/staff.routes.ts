import type { Routes } from '@angular/router';
import { INSTRUCTOR_PIECE } from '@bottega/identity/web';
import { instructorPiece } from '@bottega/scheduling/web';
import { staffPages } from '../staff.pages';
import { firstOf } from './first-of';
import { staffNav } from './navigation';
import { StaffLayout } from './staff.layout';

export const staffRoutes: Routes = [
  {
    path: '',
    component: StaffLayout,
    providers: [{ provide: INSTRUCTOR_PIECE, useValue: instructorPiece }],
    children: [...staffPages, { path: '', pathMatch: 'full', canActivate: [firstOf(staffNav)], children: [] }],
  },
];
