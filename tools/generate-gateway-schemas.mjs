/**
 * Writes JSON Schemas of what we send to the card gateway, from the types of its pinned client, with enumerations closed:
 * the client's own types take any text for them, so that compiling proves nothing. With --check only says whether the
 * committed ones are those. Run when the client changes: node tools/generate-gateway-schemas.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '..');
const SCHEMAS = path.join(ROOT, 'libs/platform/testing/gateway/schemas.generated.json');
const RESOURCES = path.join(ROOT, 'node_modules/stripe/cjs/resources');

/** By the address each is sent to. Wallets and cards are all we take, so that options of other methods are left out. */
const REQUESTS = {
  'POST /v1/checkout/sessions': ['Checkout/Sessions.d.ts', 'SessionCreateParams'],
  'POST /v1/checkout/sessions/:id/expire': ['Checkout/Sessions.d.ts', 'SessionExpireParams'],
  'POST /v1/refunds': ['Refunds.d.ts', 'RefundCreateParams'],
};
const LEFT_OUT = new Set(['payment_method_options', 'subscription_data', 'shipping_address_collection']);

const files = [...new Set(Object.values(REQUESTS).map(([file]) => path.join(RESOURCES, file)))];
const program = ts.createProgram(files, { strict: true, noEmit: true, skipLibCheck: true });
const types = program.getTypeChecker();

function schemaOfRequest([file, name]) {
  const source = program.getSourceFile(path.join(RESOURCES, file));
  let found;
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name) found ??= node;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return schemaOf(types.getTypeAtLocation(found));
}

function schemaOf(type) {
  if (type.isUnion()) return schemaOfUnion(type.types);
  if (type.flags & ts.TypeFlags.StringLiteral) return { const: type.value };
  if (type.flags & (ts.TypeFlags.Boolean | ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  if (type.flags & ts.TypeFlags.Null) return { const: '' };
  if (type.flags & ts.TypeFlags.String || type.symbol?.name === 'Decimal') return { type: 'string' };
  if (types.isArrayType(type)) return { type: 'array', items: schemaOf(types.getTypeArguments(type)[0]) };
  const values = types.getIndexInfoOfType(type, ts.IndexKind.String);
  if (values) return { type: 'object', additionalProperties: schemaOf(values.type) };
  return schemaOfObject(type);
}

function schemaOfUnion(members) {
  const schemas = members.filter((member) => !isAnyOtherText(member)).map(schemaOf);
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  if (distinct.every((schema) => 'const' in schema)) return { enum: distinct.map((schema) => schema.const).sort() };
  return distinct.length === 1 ? distinct[0] : { anyOf: distinct };
}

function schemaOfObject(type) {
  const properties = type.getProperties().filter(({ name }) => !LEFT_OUT.has(name));
  const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map((property) => [property.name, schemaOf(typeOf(property))])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** Optional properties without the `undefined` they may be. */
const typeOf = (property) => types.getNonNullableType(types.getTypeOfSymbol(property));

/** `string & Record<never, never>`: how the client's types leave an enumeration open. */
const isAnyOtherText = (type) => type.isIntersection();

const schemas = Object.fromEntries(
  Object.entries(REQUESTS).map(([address, request]) => [address, schemaOfRequest(request)]),
);
const written = `${JSON.stringify(schemas)}\n`;

if (!process.argv.includes('--check')) writeFileSync(SCHEMAS, written);
else if (readFileSync(SCHEMAS, 'utf8') !== written) {
  console.error('The gateway’s schemas are not those of its client: run node tools/generate-gateway-schemas.mjs');
  process.exit(1);
}
