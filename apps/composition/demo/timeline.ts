import type { MovingClock } from './moving-clock';

interface Happening {
  readonly at: Date;
  readonly act: () => Promise<unknown>;
}

/** What happens and when, told in any order and played in that of time. */
export class Timeline {
  private readonly happenings: Happening[] = [];

  at(instant: Date, act: () => Promise<unknown>): void {
    this.happenings.push({ at: instant, act });
  }

  async play(clock: MovingClock): Promise<void> {
    for (const { at, act } of this.happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
      clock.moveTo(at);
      await act();
    }
  }
}
