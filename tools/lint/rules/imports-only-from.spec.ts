import { importsOnlyFrom } from './imports-only-from.mts';
import { testRule } from './test-rule';

const because = 'the domain is pure';
const options = [{ allow: ['^\\./', '^@bottega/platform/kernel$'], because }];
const refused = (code: string, source: string) => ({
  code,
  options,
  errors: [{ messageId: 'refused', data: { source, because } }],
});

testRule('imports-only-from', importsOnlyFrom, {
  valid: [
    { code: `import { newId } from '@bottega/platform/kernel';`, options },
    { code: `export * from './enrolment';`, options },
    { code: `export const places = 20;`, options },
    { code: `const rules = await import(name);`, options },
  ],
  invalid: [
    refused(`import { Injectable } from '@nestjs/common';`, '@nestjs/common'),
    refused(`import type { Row } from '@bottega/platform/kernel/row';`, '@bottega/platform/kernel/row'),
    refused(`import 'fs';`, 'fs'),
    refused(`export { readFile } from 'node:fs';`, 'node:fs'),
    refused(`export * from 'rxjs';`, 'rxjs'),
    refused(`const fs = await import('node:fs');`, 'node:fs'),
    refused(`const fs = require('node:fs');`, 'node:fs'),
    refused(`const fs = require.resolve('node:fs');`, 'node:fs'),
    refused(`let row: import('typeorm').EntitySchema;`, 'typeorm'),
    refused(`import fs = require('node:fs');`, 'node:fs'),
  ],
});
