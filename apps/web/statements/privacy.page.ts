import { Component } from '@angular/core';
import { Statement } from './statement';

/** What whoever collects data must say, in plain words (GDPR, arts. 12 and 13). */
@Component({
  selector: 'bt-privacy',
  imports: [Statement],
  template: '<bt-statement name="privacy" [sections]="sections" />',
})
export class PrivacyPage {
  protected readonly sections = ['who', 'what', 'why', 'minors', 'howLong', 'with', 'cookies', 'rights'];
}
