import { Service, signal } from '@angular/core';

export interface Toast {
  text: string;
  /** Takes the act back; shown as «Annulla». */
  undo?: (() => void) | undefined;
}

/** Long enough to read and to reach by keyboard. */
export const TOAST_MS = 10_000;

/** Says what was done, once it is done, one at a time. Problems never go here: they stay in the page. */
@Service()
export class Toasts {
  private timer?: ReturnType<typeof setTimeout>;
  private readonly shown = signal<Toast | null>(null);
  readonly current = this.shown.asReadonly();

  show(text: string, undo?: () => void): void {
    this.shown.set({ text, undo });
    this.release();
  }

  undo(): void {
    this.current()?.undo?.();
    this.dismiss();
  }

  dismiss(): void {
    this.hold();
    this.shown.set(null);
  }

  /** While somebody is reading or reaching it, it waits. */
  hold(): void {
    clearTimeout(this.timer);
  }

  release(): void {
    this.hold();
    this.timer = setTimeout(() => this.shown.set(null), TOAST_MS);
  }
}
