import { type Capability, capabilities, mayUse } from '../lint/context-map.mts';
import { type Use, schemasTouched } from './sql-in-source';

export interface Source {
  path: string;
  text: string;
}

const OWNED: readonly string[] = [...capabilities, 'platform'];

/** What a capability says of itself in `defineCapability({ … reads … })`. */
function declaredReads(sources: Source[]): string[] {
  const definition = sources.map(({ text }) => /defineCapability\(\{.*?\n\}\)/s.exec(text)?.[0]).find(Boolean);
  const listed = /\breads: \[(.*?)\]/s.exec(definition ?? '')?.[1] ?? '';
  return [...listed.matchAll(/'(\w+)'/g)].map(([, schema]) => schema!);
}

const entitiesOf = (text: string): Use[] =>
  [...text.matchAll(/@Entity\(\{[^}]*\bschema: '(\w+)'/g)].map(([, schema]) => ({ does: 'writes', schema: schema! }));

/** Where a capability's server touches a schema otherwise than the law allows: it writes only its own. */
export function schemaViolations(capability: Capability, sources: Source[]) {
  const reads = declaredReads(sources);
  const allowed: Record<Use['does'], readonly string[]> = {
    writes: [capability],
    reads: [capability, ...reads],
    calls: [capability, ...reads, 'platform'],
    references: [capability, ...mayUse(capability)],
  };
  return sources.flatMap(({ path, text }) =>
    [...schemasTouched(text), ...entitiesOf(text)]
      .filter(({ does, schema }) => OWNED.includes(schema) && !allowed[does].includes(schema))
      .map(({ does, schema }) => `${path} ${does} ${schema}`),
  );
}
