import { Component, computed, inject, input } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { HOME_ZONE } from '@bottega/platform/kernel';
import { formatWhen, type WhenStyle } from '../format/when';
import { Languages } from '../i18n/languages';

/** A moment or a stretch of time: `<bt-when [from]="session.startsAt" [to]="session.endsAt" />`. */
@Component({
  selector: 'bt-when',
  template: '<time [attr.datetime]="from()">{{ text() }}</time>',
})
export class When {
  private readonly languages = inject(Languages);
  private readonly clock = inject(Clock);
  readonly from = input.required<string>();
  readonly to = input<string>();
  readonly as = input<WhenStyle>('slot');
  readonly zone = input(HOME_ZONE);
  protected readonly text = computed(() => {
    const to = this.to();
    return formatWhen({
      from: new Date(this.from()),
      to: to ? new Date(to) : undefined,
      style: this.as(),
      zone: this.zone(),
      lang: this.languages.current(),
      now: this.clock.now(),
    });
  });
}
