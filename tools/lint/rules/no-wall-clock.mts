import type { TSESTree } from '@typescript-eslint/utils';
import { rule } from './rule.mts';

/** Time is a parameter: handlers ask the injected Clock, the domain is told. */
export const noWallClock = rule({
  meta: {
    type: 'problem',
    messages: { wallClock: '{{what}} reads the wall clock: take `now` as an argument, or ask the injected Clock.' },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const report = (what: string) => (node: TSESTree.Node) =>
      context.report({ node, messageId: 'wallClock', data: { what } });
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': report('new Date()'),
      'CallExpression[callee.name="Date"]': report('Date()'),
      'MemberExpression[object.name="Date"][property.name="now"]': report('Date.now'),
      'MemberExpression[object.name="Temporal"][property.name="Now"]': report('Temporal.Now'),
    };
  },
});
