const { createHash } = require('node:crypto');
const { globSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Client } = require('pg');
const { load, ROOT } = require('./load.cjs');

const WHAT_SHAPES_A_DATABASE = [
  '{apps,libs}/**/migrations/*.ts',
  'libs/platform/persistence/migrate.ts',
  'package-lock.json',
];

/** The migrated database that specs clone is kept from run to run for as long as the migrations stay the same. */
function templateName() {
  const hash = createHash('sha256');
  for (const file of globSync(WHAT_SHAPES_A_DATABASE, { cwd: ROOT }).sort()) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

/** Makes the template unless there is one; when nobody else is testing, sweeps what earlier runs left. */
async function prepareTemplate(url, alone) {
  const template = templateName();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (alone) await dropAllBut(client, template);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (!rowCount) await migrateInto(client, url, template);
  } finally {
    await client.end();
  }
  return template;
}

/** Built under another name first: a template that bears its name is complete. */
async function migrateInto(client, url, template) {
  const { migrate } = await load('apps/composition/migrate.ts');
  await client.query('DROP DATABASE IF EXISTS template_unfinished WITH (FORCE)');
  await client.query('CREATE DATABASE template_unfinished');
  const target = new URL(url);
  target.pathname = '/template_unfinished';
  await migrate(target.href);
  await client.query(`ALTER DATABASE template_unfinished RENAME TO ${template}`);
}

async function dropAllBut(client, template) {
  const leftovers = `SELECT datname FROM pg_database WHERE datname ~ '^(template|spec)_' AND datname <> $1`;
  for (const { datname } of (await client.query(leftovers, [template])).rows) {
    await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  }
}

module.exports = { prepareTemplate };
