/**
 * Writes the types of the API for the browser from the committed OpenAPI document; with --check only says whether they
 * are those. Run whenever docs/api/openapi.json changes: node tools/generate-client.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapi, { astToString } from 'openapi-typescript';

const ROOT = path.resolve(import.meta.dirname, '..');
const TYPES = path.join(ROOT, 'libs/platform/web/api/schema.generated.ts');

const description = JSON.parse(readFileSync(path.join(ROOT, 'docs/api/openapi.json'), 'utf8'));
const types = `/* From docs/api/openapi.json, by tools/generate-client.mjs. */\n${astToString(await openapi(description))}`;

if (!process.argv.includes('--check')) writeFileSync(TYPES, types);
else if (readFileSync(TYPES, 'utf8') !== types) {
  console.error('libs/platform/web/api/schema.generated.ts is not what docs/api/openapi.json says: generate it again.');
  process.exit(1);
}
