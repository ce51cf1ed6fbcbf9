import { persistenceErrors } from './persistence.errors';

/**
 * Refuses to change what the caller has not seen; asked of a locked row. Undefined when they do not mind.
 * @throws platform.changed-meanwhile
 */
export function checkSeen({ version }: { version: number }, seen: number | undefined): void {
  if (seen !== undefined && seen !== version) throw persistenceErrors('changed-meanwhile');
}
