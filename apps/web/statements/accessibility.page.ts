import { Component } from '@angular/core';
import { Statement } from './statement';

/** What a service must say of itself (Directive (EU) 2019/882, art. 13 and annex V; in Italy d.lgs. 82/2022). */
@Component({
  selector: 'bt-accessibility',
  imports: [Statement],
  template: '<bt-statement name="accessibility" [sections]="sections" />',
})
export class AccessibilityPage {
  protected readonly sections = ['how', 'level', 'limits', 'tell', 'law'];
}
