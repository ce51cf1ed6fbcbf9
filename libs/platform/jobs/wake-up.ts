import { Injectable } from '@nestjs/common';

/** Tells a relay in the same process that there is something to carry; relays elsewhere find it when they next look. */
@Injectable()
export class WakeUp {
  private listener: () => void = () => undefined;

  listen(listener: () => void): void {
    this.listener = listener;
  }

  now(): void {
    this.listener();
  }
}
