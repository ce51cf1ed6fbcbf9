import { rule } from './rule.mts';

const EXPLAINED = /^\s*eslint-disable\S*\s+[^\s-].*?\s--\s+\S+\s+\S+/s;

/** A rule may be switched off where it is wrong, never all of them and never without saying why. */
export const disableNeedsReason = rule({
  meta: {
    type: 'problem',
    messages: { unexplained: 'Name the rule and say why: `eslint-disable-next-line the-rule -- the reason`.' },
    schema: [],
  },
  defaultOptions: [],
  create: (context) => ({
    Program() {
      for (const { loc, value } of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(value) || EXPLAINED.test(value)) continue;
        // Column -1 lies before the comment, out of reach of what the comment itself switches off.
        context.report({ loc: { start: { ...loc.start, column: -1 }, end: loc.end }, messageId: 'unexplained' });
      }
    },
  }),
});
