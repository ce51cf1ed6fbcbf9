import type { ValidationError } from '@angular/forms/signals';
import { errorDefinition, type FieldError, fillWords, type Locale, refusalOf } from '@bottega/platform/kernel';

/** What a rule found wrong with a field, in the words the server would use. */
export const ruleErrors = (faults: readonly FieldError[], locale: Locale): ValidationError[] =>
  faults.map(({ code, params = {} }) => ({
    kind: code,
    message: fillWords(errorDefinition(code)![locale], params, locale),
  }));

/** The fields at which a rule says no. */
export const faultsOf = (rule: () => void): readonly FieldError[] => refusalOf(rule)?.fields ?? [];
