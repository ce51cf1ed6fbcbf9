import type { TSESTree } from '@typescript-eslint/utils';
import { rule } from './rule.mts';

const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);
const PERMISSIONS = new Set(['Public', 'SignedIn', 'InPerson', 'Requires']);

const names = (decorators: readonly TSESTree.Decorator[]) =>
  decorators.map(({ expression }) => {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return callee.type === 'Identifier' ? callee.name : '';
  });

/** Every route says at its door who may call it. */
export const routeDeclaresPermission = rule({
  meta: {
    type: 'problem',
    messages: { undeclared: 'Say who may call this route: @Public(), @SignedIn(), @InPerson() or @Requires(…).' },
    schema: [],
  },
  defaultOptions: [],
  create: (context) => ({
    MethodDefinition(node) {
      const onMethod = names(node.decorators);
      if (!onMethod.some((name) => ROUTES.has(name))) return;
      const declared = [...onMethod, ...names(node.parent.parent.decorators)];
      if (!declared.some((name) => PERMISSIONS.has(name))) context.report({ node: node.key, messageId: 'undeclared' });
    },
  }),
});
