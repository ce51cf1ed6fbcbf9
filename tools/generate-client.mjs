/**
 * Writes the types of the API for the browser from the committed OpenAPI document.
 * Run whenever docs/api/openapi.json changes: node tools/generate-client.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapi, { astToString } from 'openapi-typescript';

const ROOT = path.resolve(import.meta.dirname, '..');
const description = JSON.parse(readFileSync(path.join(ROOT, 'docs/api/openapi.json'), 'utf8'));
const types = astToString(await openapi(description));
writeFileSync(
  path.join(ROOT, 'libs/platform/web/api/schema.generated.ts'),
  `/* From docs/api/openapi.json, by tools/generate-client.mjs. */\n${types}`,
);
