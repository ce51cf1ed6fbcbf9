import type { TSESTree } from '@typescript-eslint/utils';
import { rule } from './rule.mts';

/** What a file may import, as regular expressions over the specifier. Nx judges our projects, this judges the rest. */
export const importsOnlyFrom = rule<[{ allow: string[]; because: string }], 'refused'>({
  meta: {
    type: 'problem',
    messages: { refused: '"{{source}}" may not be imported here: {{because}}' },
    schema: [
      {
        type: 'object',
        properties: { allow: { type: 'array', items: { type: 'string' } }, because: { type: 'string' } },
        required: ['allow', 'because'],
        additionalProperties: false,
      },
    ],
  },
  defaultOptions: [{ allow: [], because: '' }],
  create(context, [{ allow, because }]) {
    const allowed = allow.map((pattern) => new RegExp(pattern));
    const check = (node: TSESTree.Node | null | undefined) => {
      if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
      const source = node.value;
      if (!allowed.some((pattern) => pattern.test(source)))
        context.report({ node, messageId: 'refused', data: { source, because } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node: TSESTree.CallExpression) => check(node.arguments[0]),
      'CallExpression[callee.object.name="require"]': (node: TSESTree.CallExpression) => check(node.arguments[0]),
    };
  },
});
