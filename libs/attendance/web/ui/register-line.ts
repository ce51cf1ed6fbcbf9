import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { DateBlock, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RegisterHead } from '../data/register-view';
import { RegisterStateChip, stageOf } from './register-state';

/** One session in a list, with how its register stands. */
@Component({
  selector: 'li[btRegisterLine]',
  imports: [DateBlock, RegisterStateChip, RouterLink, TranslocoPipe, When],
  template: `
    <bt-date-block [on]="of().localDate" />
    <div class="grow stack snug">
      <a class="t2" [routerLink]="['/insegno/registro', of().sessionId]">{{ of().courseTitle }}</a>
      <p class="bs soft">
        {{ 'attendance.session' | transloco: { number: of().number, of: of().of } }} ·
        <bt-when [from]="of().startsAt" [to]="of().endsAt" as="time" /> · {{ of().spaceName }}
      </p>
    </div>
    @if (stage() !== 'toCome') {
      <bt-register-state [of]="of()" />
    }
  `,
  styles: `
    :host {
      flex-wrap: wrap;
    }
    .grow {
      min-width: min(100%, 180px);
    }
  `,
  host: { class: 'line-item' },
})
export class RegisterLine {
  private readonly clock = inject(Clock);
  readonly of = input.required<RegisterHead>();
  protected readonly stage = computed(() => stageOf(this.of(), this.clock.now()));
}
