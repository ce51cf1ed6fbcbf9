import { effect, inject, RESPONSE_INIT } from '@angular/core';
import type { Problem } from '../api/problem';

/** Drawn by the server, the page goes out with this status; in the browser there is nothing to say. */
export function respondWith(status: number): void {
  const response = inject(RESPONSE_INIT, { optional: true });
  if (response) response.status = status;
}

/** A page that shows a refusal goes out with its status: a course that is not there is a page not found. */
export function respondAs(problem: () => Problem | null | undefined): void {
  const response = inject(RESPONSE_INIT, { optional: true });
  effect(() => {
    const status = problem()?.status;
    if (response && status) response.status = status;
  });
}
