import type { ValidationError } from '@angular/forms/signals';
import type { TranslocoService } from '@jsverse/transloco';

const LIMITS = ['min', 'max', 'minLength', 'maxLength'] as const;

/** What to say of a broken field: its own words if it brings them (the server's do), else ours for that kind. */
export function errorWords(error: ValidationError, transloco: TranslocoService): string {
  if (error.message) return error.message;
  const limits = LIMITS.filter((limit) => limit in error).map((limit) => [limit, Reflect.get(error, limit)]);
  return transloco.translate(`ui.errors.${error.kind}`, Object.fromEntries(limits));
}
