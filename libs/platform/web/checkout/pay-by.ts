import { Component, computed, inject, input, model } from '@angular/core';
import type { Label } from '@bottega/platform/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';
import { Money } from '../ui/money';
import { Status } from '../ui/status';
import { isSameWay, type WayToPay } from './quote';

/** The ways to pay that are taken here, the best one first, each with what it asks of whoever chooses it. */
@Component({
  selector: 'bt-pay-by',
  imports: [Money, Status, TranslocoPipe],
  template: `
    <fieldset class="stack tight">
      <legend class="sr">{{ 'platform-checkout.heading' | transloco }}</legend>
      @for (way of ways(); track $index) {
        <label class="optcard">
          <input type="radio" name="pay-by" [checked]="isSame(way, chosen())" (change)="chosen.set(way)" />
          <span class="stack snug">
            <span class="row tight">
              <span class="t1">{{ 'platform-checkout.method.' + way.payBy | transloco }}</span>
              @if (way === cheapest()) {
                <bt-status tone="ok">{{ 'platform-checkout.cheapest' | transloco }}</bt-status>
              }
            </span>
            @if (way.membershipId && way.explanation; as why) {
              <span class="bs soft">{{ why[lang()] }}.</span>
              @if (freeUntil(); as until) {
                <span class="bs soft">{{ until[lang()] }}.</span>
              }
            } @else {
              <span class="bs soft">{{ texts() + way.payBy | transloco }}</span>
            }
          </span>
          <span class="sum"><bt-money [of]="way.total" /></span>
        </label>
      }
    </fieldset>
  `,
})
export class PayBy {
  protected readonly lang = inject(Languages).current;
  readonly ways = input.required<readonly WayToPay[]>();
  /** Where what each way asks is written, by its name: `enrolment.enrol.method.`. */
  readonly texts = input.required<string>();
  /** Until when what a membership gives comes back to it. */
  readonly freeUntil = input<Label | null>(null);
  readonly chosen = model.required<WayToPay | undefined>();
  protected readonly isSame = isSameWay;
  /** The recommended one, where it costs less than another. */
  protected readonly cheapest = computed(() =>
    this.ways().find((way) => way.recommended && this.ways().some(({ total }) => total.amount > way.total.amount)),
  );
}
