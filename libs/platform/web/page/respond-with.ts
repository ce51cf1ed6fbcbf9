import { inject, RESPONSE_INIT } from '@angular/core';

/** Drawn by the server, the page goes out with this status; in the browser there is nothing to say. */
export function respondWith(status: number): void {
  const response = inject(RESPONSE_INIT, { optional: true });
  if (response) response.status = status;
}
