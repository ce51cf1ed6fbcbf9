import ts from 'typescript';

export interface Use {
  does: 'writes' | 'references' | 'reads' | 'calls';
  schema: string;
}

const NAME = String.raw`"?(?<schema>\w+)"?\s*\.\s*"?\w+`;
const NOT_CALLED = String.raw`\b(?!"?\s*\()`;
const DEFINED = '(?:into|references|table|exists|on|only|(?:create|replace|drop) function) ';
const ALTERED = 'table|view|materialized view|function|procedure|type|sequence|schema|domain';
const PATTERNS: [Use['does'], RegExp][] = [
  ['writes', sql(`(?:insert into|update(?: only)?|delete from(?: only)?|merge into|truncate(?: table)?) ${NAME}`)],
  ['writes', sql(`(?:create|alter|drop|replace) (?:${ALTERED})(?: if(?: not)? exists)?(?: only)? ${NAME}`)],
  ['writes', sql(String.raw`\b(?:index|trigger|policy)\b[^;]*?\bon(?: only)? ${NAME}`)],
  ['references', sql(`references ${NAME}`)],
  ['reads', sql(String.raw`(?<!\bdelete )(?:from|join|using|,)(?: lateral| only)? ${NAME}${NOT_CALLED}`)],
  ['calls', sql(String.raw`(?<!\b${DEFINED})\b${NAME}"?\s*\(`)],
];

/** Which schemas the SQL written in a TypeScript file touches, and how. */
export function schemasTouched(source: string): Use[] {
  const uses = textsIn(source).flatMap((text) =>
    PATTERNS.flatMap(([does, pattern]) =>
      [...text.matchAll(pattern)].map(({ groups }) => ({ does, schema: groups!.schema!.toLowerCase() })),
    ),
  );
  return uses.filter((use, index) => index === uses.findIndex((u) => u.does === use.does && u.schema === use.schema));
}

/** A pattern of SQL words: any white space between them, any case. */
function sql(words: string): RegExp {
  return new RegExp(words.replaceAll(' ', String.raw`\s+`), 'gi');
}

function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('$'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return texts;
}
