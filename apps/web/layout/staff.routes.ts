import type { Routes } from '@angular/router';
import { staffPages } from '../staff.pages';
import { firstOf } from './first-of';
import { staffNav } from './navigation';
import { StaffLayout } from './staff.layout';

export const staffRoutes: Routes = [
  {
    path: '',
    component: StaffLayout,
    children: [...staffPages, { path: '', pathMatch: 'full', canActivate: [firstOf(staffNav)], children: [] }],
  },
];
