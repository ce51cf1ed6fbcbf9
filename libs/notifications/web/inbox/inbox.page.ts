import { Component, inject } from '@angular/core';
import { Api, Empty, More, PageHeader, PageList, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the centre wrote to me, the latest first. */
@Component({
  selector: 'bt-inbox',
  imports: [Empty, More, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  template: `
    <bt-page-header [heading]="'notifications.inbox.heading' | transloco" />
    @if (messages.problem(); as problem) {
      <bt-problem [of]="problem" />
    }
    <ul>
      @for (message of messages.items(); track message.id) {
        <li class="row between">
          <span class="t2">{{ message.subject }}</span>
          <span class="bs soft"
            ><bt-when [from]="message.at" as="date" />, <bt-when [from]="message.at" as="time"
          /></span>
        </li>
      }
    </ul>
    @if (messages.next()) {
      <bt-more
        [shown]="messages.items().length"
        [more]="true"
        [loading]="messages.loading()"
        (next)="messages.more()"
      />
    } @else if (messages.loading()) {
      <bt-skeleton [label]="'notifications.loading' | transloco" />
    } @else if (messages.items().length === 0 && !messages.problem()) {
      <bt-empty
        [heading]="'notifications.inbox.empty.heading' | transloco"
        [text]="'notifications.inbox.empty.text' | transloco"
      />
    }
  `,
  styles: `
    li {
      padding-block: 12px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class InboxPage {
  private readonly api = inject(Api);
  protected readonly messages = new PageList((cursor) => this.api.get('/me/messages', { query: { cursor } }));

  constructor() {
    void this.messages.reload();
  }
}
