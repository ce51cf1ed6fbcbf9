import { Component, computed, inject, input } from '@angular/core';
import { CONCESSION_LABELS } from '@bottega/billing/domain';
import { Clock, localDate } from '@bottega/platform/kernel';
import { type Answer, HOME_ZONE, Languages, Status, type Tone, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

export type MyConcession = Answer<'get', '/me/concessions'>['items'][number];

type State = 'declared' | 'valid' | 'over' | 'refused';

const TONES: Record<State, Tone> = { declared: 'wait', valid: 'ok', over: 'plain', refused: 'bad' };

/** One that I declared: still to be shown, valid until a day, over, or not recognised and why. */
@Component({
  selector: 'bt-my-concession',
  imports: [Status, TranslocoPipe, When],
  template: `
    @let concession = of();
    <div class="row between">
      <h3 class="t1">{{ labels[concession.kind][lang()] }}</h3>
      <bt-status [tone]="tone()">
        {{ 'billing-concessions.state.' + state() | transloco }}
        @if (concession.validTo; as day) {
          <bt-when [from]="day" as="date" />
        }
      </bt-status>
    </div>
    @switch (state()) {
      @case ('declared') {
        <p>{{ 'billing-concessions.bring' | transloco: { evidence: concession.evidence } }}</p>
      }
      @case ('refused') {
        <p>{{ 'billing-concessions.because' | transloco: { reason: concession.reason } }}</p>
      }
      @case ('over') {
        <p>{{ 'billing-concessions.again' | transloco }}</p>
      }
    }
    <p class="bs soft">
      {{ 'billing-concessions.declaredOn' | transloco }} <bt-when [from]="concession.declaredAt" as="date" />
    </p>
  `,
  styles: `
    h3::first-letter {
      text-transform: uppercase;
    }
  `,
  host: { class: 'sheet stack tight' },
})
export class MyConcessionSheet {
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  readonly of = input.required<MyConcession>();
  protected readonly lang = inject(Languages).current;
  protected readonly labels = CONCESSION_LABELS;
  protected readonly state = computed((): State => {
    const { status, validTo } = this.of();
    if (status !== 'proven') return status;
    return validTo! < this.today ? 'over' : 'valid';
  });
  protected readonly tone = computed(() => TONES[this.state()]);
}
