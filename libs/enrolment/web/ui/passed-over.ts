import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Turn } from '../data/waiting-view';

/** Why a free place went past this turn, which stays where it was; said to its owner, or of them to staff. */
@Component({
  selector: 'bt-passed-over',
  imports: [TranslocoPipe],
  template: `{{ 'enrolment.passedOver.' + to() + '.' + of().passedOver | transloco: of() }}`,
  host: { class: 'warn' },
})
export class PassedOver {
  readonly of = input.required<Turn>();
  readonly to = input<'owner' | 'staff'>('owner');
}
