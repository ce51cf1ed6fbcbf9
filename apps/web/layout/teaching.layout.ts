import { Component } from '@angular/core';
import { LearnerShell } from '@bottega/platform/web';
import { publicNav, teachingNav } from './navigation';

@Component({
  selector: 'bt-teaching-layout',
  imports: [LearnerShell],
  template: '<bt-learner-shell [nav]="nav" [own]="teaching" />',
})
export class TeachingLayout {
  protected readonly nav = publicNav;
  protected readonly teaching = teachingNav;
}
