import { Component, computed, inject, input } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { Icon, iconInfo, iconLock, iconLockOpen, iconWifiOff, ProblemNote, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RegisterStore } from '../data/register-store';
import type { Register } from '../data/register-view';

/** What whoever holds the register should know of it: no network, closed by whom, open again and why, not open yet. */
@Component({
  selector: 'bt-register-notes',
  imports: [Icon, ProblemNote, TranslocoPipe, When],
  templateUrl: './register-notes.html',
  host: { class: 'stack tight' },
})
export class RegisterNotes {
  protected readonly store = inject(RegisterStore);
  private readonly clock = inject(Clock);
  readonly of = input.required<Register>();
  protected readonly tooEarly = computed(() => Date.parse(this.of().opensAt) > this.clock.now().getTime());
  protected readonly iconInfo = iconInfo;
  protected readonly iconLock = iconLock;
  protected readonly iconLockOpen = iconLockOpen;
  protected readonly iconWifiOff = iconWifiOff;
}
