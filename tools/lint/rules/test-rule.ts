import { type Rule, RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

type Cases = { valid: (string | RuleTester.ValidTestCase)[]; invalid: RuleTester.InvalidTestCase[] };

/** ESLint's tester with the TypeScript parser; the two packages describe one rule by different types. */
export const testRule = (name: string, rule: object, cases: Cases) => tester.run(name, rule as Rule.RuleModule, cases);
