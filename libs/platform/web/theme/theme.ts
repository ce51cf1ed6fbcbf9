import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { rememberChoice } from './choice-cookie';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Light, dark, or as the device says. The server wrote the choice on `<html data-theme>`. */
@Service()
export class Theme {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal(this.written());
  readonly choice = this.chosen.asReadonly();

  choose(choice: ThemeChoice): void {
    if (choice === 'system') this.root.removeAttribute('data-theme');
    else this.root.setAttribute('data-theme', choice);
    rememberChoice(this.root.ownerDocument, 'theme', choice === 'system' ? null : choice);
    this.chosen.set(choice);
  }

  private written(): ThemeChoice {
    const theme = this.root.getAttribute('data-theme');
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }
}
