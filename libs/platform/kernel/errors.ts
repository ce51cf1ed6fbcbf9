import { checkWords, fillWords } from './fill-words';

/** What a failed rule means to the caller; the HTTP layer turns each into one status. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'too-many'
  | 'unexpected'
  | 'unavailable';

export type Locale = 'it' | 'en';

/** Words in every language we speak. */
export type Label = Readonly<Record<Locale, string>>;

/** Facts about what went wrong: those its words need, and for programs also whole objects, such as what to do instead. */
export interface ErrorParams {
  readonly [name: string]: ErrorParam;
}
type ErrorParam = string | number | boolean | null | Label | readonly string[] | ErrorParams | readonly ErrorParams[];

/**
 * A broken field: JSON pointer into the body (RFC 6901) and the code of what is wrong. A rule names one of its own
 * errors (`catalogue.title-missing`); their words are added where the language is known.
 */
export interface FieldError {
  pointer: string;
  code: string;
  params?: ErrorParams;
  detail?: string;
}

export interface ErrorDefinition {
  kind: ErrorKind;
  /** Words with `{name}` or `{name:format}` placeholders, filled from the error's params (see fill-words.ts). */
  it: string;
  en: string;
}

/** A rule that said no, by name. Carries everything needed to say so in either language. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly definition: ErrorDefinition,
    readonly params: ErrorParams = {},
    readonly fields: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }

  get kind(): ErrorKind {
    return this.definition.kind;
  }

  say(locale: Locale): string {
    return fillWords(this.definition[locale], this.params, locale);
  }
}

/** What a rule refuses, for whoever wants to know without being stopped; null when it does not. */
export function refusalOf(rule: () => void): DomainError | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

export type ErrorFactory<Name extends string> = ((
  name: Name,
  params?: ErrorParams,
  fields?: readonly FieldError[],
) => DomainError) & { readonly definitions: Readonly<Record<string, ErrorDefinition>> };

const defined = new Map<string, ErrorDefinition>();

/**
 * Names the errors of one capability: `defineErrors('enrolment', { 'edition-full': {...} })` gives a factory of
 * `DomainError`s with code `enrolment.edition-full`. A code without its words in both languages does not compile.
 */
export function defineErrors<Name extends string>(
  scope: string,
  byName: Record<Name, ErrorDefinition>,
): ErrorFactory<Name> {
  Object.values<ErrorDefinition>(byName).forEach(({ it, en }) => [it, en].forEach(checkWords));
  const make = (name: Name, params?: ErrorParams, fields?: readonly FieldError[]) =>
    new DomainError(`${scope}.${name}`, byName[name], params, fields);
  const definitions = Object.fromEntries(
    Object.entries<ErrorDefinition>(byName).map(([name, definition]) => [`${scope}.${name}`, definition]),
  );
  for (const code in definitions) defined.set(code, definitions[code]!);
  return Object.assign(make, { definitions });
}

/** The words behind a code, whichever capability named it. */
export const errorDefinition = (code: string): ErrorDefinition | undefined => defined.get(code);
