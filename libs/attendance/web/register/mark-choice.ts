import { Component, computed, inject, input, output } from '@angular/core';
import { type Mark, markAs, type MarkKind } from '@bottega/attendance/domain';
import { Clock } from '@bottega/platform/kernel';
import { formatWhen, Languages } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { fullName, type Register, type RegisterEntry } from '../data/register-view';
import { markOf } from '../data/register-store';
import { MinutesStepper } from './minutes-stepper';
import { chosenMark, within } from './next-mark';

const CHOICES = ['present', 'late', 'left-early', 'absent'] as const;
const MINUTE = 60_000;

/** Everything that can be said of one person at one session: the row of a register, opened. */
@Component({
  selector: 'bt-mark-choice',
  imports: [MinutesStepper, TranslocoPipe],
  templateUrl: './mark-choice.html',
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 4px 12px 14px;
    }
  `,
})
export class MarkChoice {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly words = inject(TranslocoService);
  readonly entry = input.required<RegisterEntry>();
  readonly session = input.required<Register>();
  readonly given = output<Mark>();

  protected readonly choices = CHOICES;
  protected readonly name = computed(() => fullName(this.entry()));
  protected readonly chosen = computed(() => (this.entry().kind === 'justified' ? 'absent' : this.entry().kind));
  protected readonly whole = computed(() => this.session().minutes);
  protected readonly gone = computed(() => this.minutesUntilNow(this.session().startsAt));
  protected readonly left = computed(() => this.minutesUntilNow(this.session().endsAt));
  protected readonly arrival = computed(() => this.clockTime(this.session().startsAt, this.entry().lateMinutes));
  protected readonly departure = computed(() => this.clockTime(this.session().endsAt, -this.entry().leftEarlyMinutes));

  protected choose(kind: MarkKind): void {
    this.given.emit(chosenMark(kind, this.whole(), kind === 'late' ? this.gone() : this.left()));
  }

  protected late(lateMinutes: number): void {
    const room = this.whole() - this.entry().leftEarlyMinutes;
    this.given.emit({ ...markOf(this.entry()), lateMinutes: within(lateMinutes, room) });
  }

  protected early(leftEarlyMinutes: number): void {
    const room = this.whole() - this.entry().lateMinutes;
    this.given.emit({ ...markOf(this.entry()), leftEarlyMinutes: within(leftEarlyMinutes, room) });
  }

  protected leftToo(yes: boolean): void {
    if (yes) this.early(this.left() ?? 10);
    else this.given.emit(markAs('late', { lateMinutes: this.entry().lateMinutes }));
  }

  protected justify(yes: boolean): void {
    this.given.emit(markAs(yes ? 'justified' : 'absent'));
  }

  /** Between an end of the session and now; null when it is not on. */
  private minutesUntilNow(end: string): number | null {
    const now = this.clock.now().getTime();
    const isOn = now > Date.parse(this.session().startsAt) && now < Date.parse(this.session().endsAt);
    return isOn ? Math.max(1, Math.round(Math.abs(now - Date.parse(end)) / MINUTE)) : null;
  }

  private clockTime(from: string, minutes: number): string {
    const at = new Date(Date.parse(from) + minutes * MINUTE);
    const time = formatWhen({ from: at, style: 'time', lang: this.languages.current(), now: at });
    return this.words.translate(`attendance.minutes.${minutes > 0 ? 'came' : 'went'}`, { time });
  }
}
