import { booleanAttribute, Component, computed, input, model, output } from '@angular/core';
import type { Mark } from '@bottega/attendance/domain';
import { Icon } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { markOf } from '../data/register-store';
import { fullName, type Register, type RegisterEntry } from '../data/register-view';
import { MarkChoice } from './mark-choice';
import { LOOKS } from './mark-look';
import { nextMark } from './next-mark';

/** One person on the register: the mark under the thumb, everything else behind the name. */
@Component({
  selector: 'li[btRegisterRow]',
  imports: [Icon, MarkChoice, TranslocoPipe],
  templateUrl: './register-row.html',
  styleUrl: './register-row.css',
})
export class RegisterRow {
  readonly entry = input.required<RegisterEntry>();
  readonly session = input.required<Register>();
  readonly locked = input(false, { transform: booleanAttribute });
  readonly open = model(false);
  readonly given = output<Mark>();

  protected readonly name = computed(() => fullName(this.entry()));
  protected readonly initials = computed(() => this.entry().givenName.charAt(0) + this.entry().familyName.charAt(0));
  protected readonly look = computed(() => LOOKS[this.entry().kind]);
  protected readonly lost = computed(() => this.entry().lateMinutes + this.entry().leftEarlyMinutes);

  protected tap(): void {
    const next = nextMark(markOf(this.entry()));
    if (next) this.given.emit(next);
    else this.open.set(!this.open());
  }
}
