import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, respondWith } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'bt-not-found',
  imports: [Empty, RouterLink, TranslocoPipe],
  template: `
    <div class="wrap">
      <bt-empty
        page
        [squares]="4"
        [heading]="'shell.notFound.heading' | transloco"
        [text]="'shell.notFound.text' | transloco"
      >
        <a class="btn fill" routerLink="/">{{ 'shell.notFound.home' | transloco }}</a>
      </bt-empty>
    </div>
  `,
})
export class NotFoundPage {
  constructor() {
    respondWith(404);
  }
}
