import { Component } from '@angular/core';
import { StaffShell } from '@bottega/platform/web';
import { staffNav } from './navigation';

@Component({
  selector: 'bt-staff-layout',
  imports: [StaffShell],
  template: '<bt-staff-shell [nav]="nav" />',
})
export class StaffLayout {
  protected readonly nav = staffNav;
}
