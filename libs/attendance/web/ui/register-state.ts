import { Component, computed, inject, input } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { Status, type Tone } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RegisterHead } from '../data/register-view';

type Stage = 'closed' | 'reopened' | 'toCome' | 'toClose' | 'on';

const TONES: Record<Stage, Tone> = { closed: 'ok', reopened: 'wait', toCome: 'plain', toClose: 'wait', on: 'hot' };

/** How a register stands: to come, being taken, owed, closed, open again. */
@Component({
  selector: 'bt-register-state',
  imports: [Status, TranslocoPipe],
  template: `<bt-status [tone]="tone()">{{ 'attendance.state.' + stage() | transloco }}</bt-status>`,
})
export class RegisterStateChip {
  private readonly clock = inject(Clock);
  readonly of = input.required<RegisterHead>();
  protected readonly stage = computed(() => stageOf(this.of(), this.clock.now()));
  protected readonly tone = computed(() => TONES[this.stage()]);
}

export function stageOf({ state, opensAt, endsAt }: RegisterHead, now: Date): Stage {
  if (state !== 'open') return state;
  if (Date.parse(opensAt) > now.getTime()) return 'toCome';
  return Date.parse(endsAt) > now.getTime() ? 'on' : 'toClose';
}
