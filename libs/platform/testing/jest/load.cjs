const { rmSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../../../..');

/** Jest's own process runs plain JavaScript: what it needs of ours is bundled first, as for production. */
async function load(entry) {
  const { bundle } = await import('../../../../tools/bundle.mjs');
  const folder = join(ROOT, 'dist/test', String(process.pid));
  await bundle({ entry }, folder);
  try {
    return require(join(folder, 'entry.js'));
  } finally {
    delete require.cache[join(folder, 'entry.js')];
    rmSync(folder, { recursive: true });
  }
}

module.exports = { load, ROOT };
