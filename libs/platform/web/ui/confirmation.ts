import { Service, signal } from '@angular/core';

export interface Question {
  heading: string;
  /** What will happen, with names and sums. */
  text: string;
  /** The whole of what the button does: «Annulla, avvisa 6 persone, rimborsa 142,50 €». */
  action: string;
  destructive?: boolean;
}

/** Asks once, and only for what cannot be undone; everything else acts and then offers to undo. */
@Service()
export class Confirmation {
  private answer: ((yes: boolean) => void) | undefined;
  private readonly asked = signal<Question | null>(null);
  readonly question = this.asked.asReadonly();

  ask(question: Question): Promise<boolean> {
    this.reply(false);
    this.asked.set(question);
    return new Promise((resolve) => (this.answer = resolve));
  }

  reply(yes: boolean): void {
    this.asked.set(null);
    this.answer?.(yes);
    this.answer = undefined;
  }
}
