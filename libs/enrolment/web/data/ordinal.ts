import type { Locale } from '@bottega/platform/kernel';

const ENGLISH: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place in line: «2º», “2nd”. */
export const ordinal = (n: number, lang: Locale): string =>
  lang === 'it' ? `${n}º` : `${n}${ENGLISH[rules.select(n)] ?? 'th'}`;
