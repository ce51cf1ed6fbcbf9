export interface Seed {
  says: string;
  path: string;
  code: string;
  /** The rules that refuse it; none when it is legal. */
  rules: string[];
}

const BOUNDARY = '@nx/enforce-module-boundaries';
const IMPORTS = 'bottega/imports-only-from';
const DOMAIN = 'libs/enrolment/domain/seed.ts';
const SERVER = 'libs/enrolment/server/application/seed.ts';
const WEB = 'libs/enrolment/web/seed.ts';

const seed = (says: string, path: string, code: string, ...rules: string[]): Seed => ({ says, path, code, rules });

export const edges = [
  seed(
    'the kernel imports a platform library',
    'libs/platform/kernel/seed.ts',
    `import '@bottega/platform/jobs';`,
    BOUNDARY,
  ),
  seed('a domain imports Nest', DOMAIN, `import '@nestjs/common';`, IMPORTS),
  seed('a domain imports a type of TypeORM', DOMAIN, `export type { Repository } from 'typeorm';`, IMPORTS),
  seed('a domain imports a Node builtin', DOMAIN, `import 'node:fs';`, IMPORTS),
  seed('a domain imports Angular on demand', DOMAIN, `export const load = () => import('@angular/core');`, IMPORTS),
  seed('a domain imports another domain', DOMAIN, `import '@bottega/scheduling/domain';`, BOUNDARY),
  seed('a domain imports its own server', DOMAIN, `import '@bottega/enrolment/server';`, BOUNDARY),
  seed(
    'the platform imports a capability',
    'libs/platform/jobs/seed.ts',
    `import '@bottega/enrolment/server';`,
    BOUNDARY,
  ),
  seed(
    'the design system imports a domain',
    'libs/platform/web/seed.ts',
    `import '@bottega/enrolment/domain';`,
    BOUNDARY,
  ),
  seed('a server imports a capability off the map', SERVER, `import '@bottega/attendance/server';`, BOUNDARY),
  seed(
    'a server imports it on demand',
    SERVER,
    `export const load = () => import('@bottega/attendance/server');`,
    BOUNDARY,
  ),
  seed('a server imports a screen', SERVER, `import '@bottega/enrolment/web';`, BOUNDARY),
  seed('a server imports Angular', SERVER, `import '@angular/core';`, IMPORTS),
  seed('a server imports the tests’ tools', SERVER, `import '@bottega/platform/testing';`, IMPORTS),
  seed('a server reaches a row by its path', SERVER, `import '@bottega/scheduling/server/session.row';`, IMPORTS),
  seed('a server reaches a row by going up', SERVER, `import '../../../scheduling/server/session.row';`, BOUNDARY),
  seed('a screen imports another’s screens', WEB, `import '@bottega/catalogue/web';`, BOUNDARY),
  seed('a screen imports another’s domain', WEB, `import '@bottega/catalogue/domain';`, BOUNDARY),
  seed('a screen imports its own server', WEB, `import '@bottega/enrolment/server';`, BOUNDARY),
  seed('a screen imports Nest', WEB, `import '@nestjs/common';`, IMPORTS),
  seed('a screen imports a Node builtin', WEB, `import 'node:fs';`, IMPORTS),
  seed('the browser application imports a server', 'apps/web/seed.ts', `import '@bottega/enrolment/server';`, BOUNDARY),
  seed('a library imports an application', SERVER, `import '../../../../apps/api';`, BOUNDARY),
  seed('a library imports the composition root', SERVER, `import '../../../../apps/composition/index';`, BOUNDARY),
  seed('an application imports another', 'apps/worker/seed.ts', `import '../api/index';`, BOUNDARY),
];

export const habits = [
  seed('a domain reads the wall clock', DOMAIN, `export const now = new Date();`, 'bottega/no-wall-clock'),
  seed('a server reads the wall clock', SERVER, `export const now = Date.now();`, 'bottega/no-wall-clock'),
  seed(
    'a route is open by omission',
    'libs/enrolment/server/http/seed.ts',
    `import { Controller, Get } from '@nestjs/common';\n@Controller()\nexport class Seed {\n  @Get() list() {}\n}`,
    'bottega/route-declares-permission',
  ),
  seed(
    'a use case takes the data source',
    SERVER,
    `export type { Repository } from 'typeorm';\nimport { DataSource } from 'typeorm';\nexport { DataSource };`,
    'bottega/no-repository-outside-infrastructure',
  ),
  seed('a screen drops a promise', WEB, `Promise.resolve();`, '@typescript-eslint/no-floating-promises'),
  seed('a server drops a promise', SERVER, `Promise.resolve();`, '@typescript-eslint/no-floating-promises'),
  seed('a test is focused', 'libs/enrolment/domain/seed.spec.ts', `test.only('a', () => {});`, 'no-restricted-syntax'),
  seed('a test is skipped', 'apps/web/seed.spec.ts', `describe['skip']('a', () => {});`, 'no-restricted-syntax'),
  seed('a file has 301 lines', DOMAIN, `export {};\n`.repeat(301).trimEnd(), 'max-lines'),
  seed('something is printed', SERVER, `console.log('enrolled');`, 'no-console'),
  seed(
    'a rule is switched off without a reason',
    DOMAIN,
    `// eslint-disable-next-line bottega/no-wall-clock\nexport const now = Date.now();`,
    'bottega/disable-needs-reason',
  ),
  seed(
    'an image has no words',
    'libs/enrolment/web/seed.html',
    `<img src="a.png">`,
    '@angular-eslint/template/alt-text',
  ),
  seed(
    'an inline template is not for the keyboard',
    WEB,
    `import { Component } from '@angular/core';\n@Component({ template: '<div (click)="enrol()">Iscriviti</div>' })\nexport class Seed {\n  enrol() {}\n}`,
    '@angular-eslint/template/click-events-have-key-events',
    '@angular-eslint/template/interactive-supports-focus',
  ),
];

export const legal = [
  seed(
    'a domain imports the kernel and its own rules',
    DOMAIN,
    `import '@bottega/platform/kernel';\nimport './index';`,
  ),
  seed(
    'a server imports what the map and its type allow',
    SERVER,
    `import '@nestjs/common';\nimport '@bottega/platform/persistence';\nimport '@bottega/scheduling/server';\nimport '@bottega/enrolment/domain';`,
  ),
  seed(
    'a repository uses TypeORM',
    'libs/enrolment/server/infrastructure/seed.ts',
    `export type { EntityManager } from 'typeorm';`,
  ),
  seed('a spec uses the tests’ tools', 'libs/platform/jobs/seed.spec.ts', `import '@bottega/platform/testing';`),
  seed('a spec of rules uses fast-check', 'libs/enrolment/domain/seed.spec.ts', `import 'fast-check';`),
  seed(
    'a screen imports Angular, its domain and the design system',
    WEB,
    `import '@angular/core';\nimport '@bottega/enrolment/domain';\nimport '@bottega/platform/web';`,
  ),
  seed(
    'the browser application composes screens',
    'apps/web/seed.ts',
    `import '@bottega/catalogue/web';\nimport '@bottega/enrolment/web';`,
  ),
  seed(
    'the server application composes capabilities',
    'apps/api/seed.ts',
    `import '@bottega/catalogue/server';\nimport '@bottega/enrolment/server';`,
  ),
  seed('an application starts the composition root', 'apps/api/seed.ts', `import '../composition/index';`),
  seed('a file has 300 lines', DOMAIN, `export {};\n`.repeat(300).trimEnd()),
];
