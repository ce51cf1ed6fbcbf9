import { Component, input, model } from '@angular/core';
import { Money } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Offer } from '../data/enrolment-view';

export type Method = Offer['methods'][number];

/** The ways to pay that are taken here, each with what it asks of whoever chooses it. */
@Component({
  selector: 'bt-pay-by',
  imports: [Money, TranslocoPipe],
  template: `
    <fieldset class="stack tight">
      <legend class="sr">{{ 'enrolment.enrol.heading' | transloco }}</legend>
      @for (method of of().methods; track method) {
        <label class="optcard">
          <input type="radio" name="pay-by" [checked]="method === chosen()" (change)="chosen.set(method)" />
          <span class="stack snug">
            <span class="t1">{{ 'enrolment.enrol.method.' + method + '.name' | transloco }}</span>
            <span class="bs soft">{{ 'enrolment.enrol.method.' + method + '.text' | transloco }}</span>
          </span>
          @if (of().price; as price) {
            <span class="sum"><bt-money [of]="price" /></span>
          }
        </label>
      }
    </fieldset>
  `,
})
export class PayBy {
  readonly of = input.required<Offer>();
  readonly chosen = model.required<Method | undefined>();
}
