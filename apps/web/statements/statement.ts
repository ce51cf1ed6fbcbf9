import { Component, input } from '@angular/core';
import { PageHeader } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** A page to be read: a title, what it is about, then its sections, all from the words of `statements`. */
@Component({
  selector: 'bt-statement',
  imports: [PageHeader, TranslocoPipe],
  template: `
    <div class="wrap">
      @let title = name() + '.title';
      <bt-page-header [heading]="'statements.' + title | transloco" />
      <div class="prose">
        <p>{{ 'statements.' + name() + '.lead' | transloco }}</p>
        @for (section of sections(); track section) {
          <h2>{{ 'statements.' + name() + '.' + section + '.heading' | transloco }}</h2>
          <p>{{ 'statements.' + name() + '.' + section + '.text' | transloco }}</p>
        }
      </div>
    </div>
  `,
})
export class Statement {
  readonly name = input.required<'accessibility' | 'privacy'>();
  readonly sections = input.required<readonly string[]>();
}
