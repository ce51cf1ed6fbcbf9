import { Component } from '@angular/core';
import { Statement } from './statement';

/** What the European Accessibility Act asks a service to say of itself (d.lgs. 82/2022, art. 12 and annex IV). */
@Component({
  selector: 'bt-accessibility',
  imports: [Statement],
  template: '<bt-statement name="accessibility" [sections]="sections" />',
})
export class AccessibilityPage {
  protected readonly sections = ['how', 'level', 'limits', 'tell', 'law'];
}
