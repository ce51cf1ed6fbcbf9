import { Component, inject, input } from '@angular/core';
import { Api, More, PageList, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RegisterEvent } from '../data/register-view';

/** What happened to a register, asked for when somebody wants to know. */
@Component({
  selector: 'bt-register-history',
  imports: [More, ProblemNote, Skeleton, TranslocoPipe, When],
  templateUrl: './register-history.html',
})
export class RegisterHistory {
  private readonly api = inject(Api);
  readonly sessionId = input.required<string>();
  protected readonly events = new PageList<RegisterEvent>((cursor) =>
    this.api.get('/sessions/{id}/attendance/history', { path: { id: this.sessionId() }, query: { cursor } }),
  );

  protected onToggle(isOpen: boolean): void {
    if (isOpen) void this.events.reload();
  }
}
