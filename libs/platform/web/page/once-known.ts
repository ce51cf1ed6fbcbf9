import { ApplicationRef, effect, inject } from '@angular/core';
import { SessionStore } from '../session/session-store';

/**
 * Pages are drawn for nobody: what depends on who reads is asked again once they are known. Until the page is settled,
 * asking again would only find the answer it was drawn with.
 */
export function onceKnown(askAgain: () => void): void {
  const [session, application] = [inject(SessionStore), inject(ApplicationRef)];
  effect(() => {
    if (session.signedIn()) void application.whenStable().then(askAgain);
  });
}
