import { booleanAttribute, Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import {
  iconCircleAlert,
  iconCircleCheck,
  iconCircleDashed,
  iconClock,
  iconHourglass,
  iconInfo,
  type Icon as IconPath,
} from './icons.generated';

/** `ok` confirmed, included · `wait` due, to decide · `info` · `bad` refused, clashing · `hot` about to happen · `plain`. */
export type Tone = 'ok' | 'wait' | 'info' | 'bad' | 'hot' | 'plain';

const ICONS: Record<Tone, IconPath> = {
  ok: iconCircleCheck,
  wait: iconHourglass,
  info: iconInfo,
  bad: iconCircleAlert,
  hot: iconClock,
  plain: iconCircleDashed,
};

/** A state in tint, icon and words, never in colour alone: `<bt-status tone="ok">Confermata</bt-status>`. */
@Component({
  selector: 'bt-status',
  imports: [Icon],
  template: '<bt-icon [path]="shown()" /><ng-content />',
  styleUrl: './status.css',
  host: { '[class]': 'tone()', '[class.bare]': 'bare()' },
})
export class Status {
  readonly tone = input<Tone>('plain');
  readonly icon = input<IconPath>();
  /** Without the tint, in a line of text. */
  readonly bare = input(false, { transform: booleanAttribute });
  protected readonly shown = computed(() => this.icon() ?? ICONS[this.tone()]);
}
