import { Clock } from '@bottega/platform/kernel';

/** A clock that shows whatever moment is being told. */
export class MovingClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: Date): void {
    this.instant = instant;
  }
}
