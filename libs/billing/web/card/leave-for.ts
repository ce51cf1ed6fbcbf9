import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** Leaves Bottega for a page elsewhere. */
export const LEAVE_FOR = new InjectionToken<(url: string) => void>('leave for', {
  providedIn: 'root',
  factory: () => {
    const { location } = inject(DOCUMENT);
    return (url) => location.assign(url);
  },
});
