import type { Resource } from '@angular/core';
import { Problem } from './problem';

/** Why what a screen asked for did not come, if it was refused: for `<bt-problem>`. */
export function problemOf(resource: Pick<Resource<unknown>, 'error'>): Problem | null {
  const error = resource.error();
  return error instanceof Problem ? error : null;
}
