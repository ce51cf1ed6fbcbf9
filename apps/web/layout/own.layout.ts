import { Component } from '@angular/core';
import { LearnerShell } from '@bottega/platform/web';
import { ownNav, publicNav } from './navigation';

@Component({
  selector: 'bt-own-layout',
  imports: [LearnerShell],
  template: '<bt-learner-shell [nav]="nav" [own]="own" />',
})
export class OwnLayout {
  protected readonly nav = publicNav;
  protected readonly own = ownNav;
}
