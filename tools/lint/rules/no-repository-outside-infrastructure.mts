import type { TSESTree } from '@typescript-eslint/utils';
import { rule } from './rule.mts';

const DOORS = new Set([
  'DataSource',
  'EntityManager',
  'InjectDataSource',
  'InjectEntityManager',
  'InjectRepository',
  'QueryRunner',
  'Repository',
]);

/** Rows are read and written in one place; the rest of a capability speaks to its repositories and queries. */
export const noRepositoryOutsideInfrastructure = rule({
  meta: {
    type: 'problem',
    messages: { outside: '{{name}} belongs in infrastructure/ (or platform/persistence): call a repository instead.' },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const report = (node: TSESTree.Node, name: string) =>
      context.report({ node, messageId: 'outside', data: { name } });
    return {
      'ImportDeclaration[source.value=/^(@nestjs\\u002F)?typeorm$/] ImportSpecifier'(node: TSESTree.ImportSpecifier) {
        if (node.imported.type === 'Identifier' && DOORS.has(node.imported.name)) report(node, node.imported.name);
      },
      'CallExpression[callee.property.name="getRepository"]': (node: TSESTree.Node) => report(node, 'getRepository'),
      'MemberExpression[property.name="manager"]'(node: TSESTree.MemberExpression) {
        if (/(?:^|\.)(?:uow|unitOfWork)$/i.test(context.sourceCode.getText(node.object))) report(node, 'uow.manager');
      },
    };
  },
});
