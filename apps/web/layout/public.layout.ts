import { Component } from '@angular/core';
import { PublicShell } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { footNav, publicNav } from './navigation';

@Component({
  selector: 'bt-public-layout',
  imports: [PublicShell, TranslocoPipe],
  template: `
    <bt-public-shell [nav]="nav" [foot]="foot" searchAt="/corsi">
      <p class="bs soft">{{ 'shell.foot.who' | transloco }}</p>
      <p class="bs soft">{{ 'shell.foot.noCookies' | transloco }}</p>
    </bt-public-shell>
  `,
})
export class PublicLayout {
  protected readonly nav = publicNav;
  protected readonly foot = footNav;
}
