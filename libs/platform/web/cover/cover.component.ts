import { Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { drawCover } from './cover';
import type { CoverFamily } from './drawing';

/** A drawn cover, filling its box: `<bt-cover [family]="'robotica'" [title]="course.title" />`. */
@Component({
  selector: 'bt-cover',
  template: '',
  styles: `
    :host {
      display: block;
      width: 100%;
      height: 100%;
      overflow: hidden;
    }
    :host ::ng-deep > svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `,
  host: { '[innerHTML]': 'svg()' },
})
export class Cover {
  private readonly sanitizer = inject(DomSanitizer);
  readonly family = input.required<CoverFamily>();
  readonly title = input.required<string>();
  /** Trusted: the drawing is made of numbers of ours, the title only chooses among them. */
  protected readonly svg = computed(() =>
    this.sanitizer.bypassSecurityTrustHtml(drawCover(this.family(), this.title())),
  );
}
