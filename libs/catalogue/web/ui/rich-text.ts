import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { readMarkdown } from '../data/markdown';

/** A text staff wrote in Markdown. Its headings stand under the `h2` of the page's sections. */
@Component({
  selector: 'bt-rich-text',
  imports: [NgTemplateOutlet],
  template: `
    <div class="prose">
      @for (block of blocks(); track $index) {
        @switch (block.kind) {
          @case ('heading') {
            <h3 class="h3"><ng-container *ngTemplateOutlet="line; context: { $implicit: block.spans }" /></h3>
          }
          @case ('paragraph') {
            <p><ng-container *ngTemplateOutlet="line; context: { $implicit: block.spans }" /></p>
          }
          @case ('list') {
            <ul>
              @for (item of block.items; track $index) {
                <li><ng-container *ngTemplateOutlet="line; context: { $implicit: item }" /></li>
              }
            </ul>
          }
        }
      }
    </div>
    <ng-template #line let-spans>
      @for (span of spans; track $index) {
        @if (span.to) {
          <a [href]="span.to">{{ span.text }}</a>
        } @else if (span.strong) {
          <strong>{{ span.text }}</strong>
        } @else if (span.emphasis) {
          <em>{{ span.text }}</em>
        } @else {
          {{ span.text }}
        }
      }
    </ng-template>
  `,
})
export class RichText {
  readonly of = input.required<string>();
  protected readonly blocks = computed(() => readMarkdown(this.of()));
}
