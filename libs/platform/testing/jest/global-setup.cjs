const { join } = require('node:path');
const { load, ROOT } = require('./load.cjs');
const { prepareTemplate } = require('./template.cjs');

/** One PostgreSQL for the whole run, apart from the one `npm start` uses, with a migrated template to clone. */
module.exports = async () => {
  const { shareEmbeddedPostgres } = await load('libs/platform/persistence/embedded/index.ts');
  globalThis.testPostgres = await shareEmbeddedPostgres({
    dataFolder: join(ROOT, '.bottega/test'),
    prepare: async (url, alone) => {
      process.env.BOTTEGA_TEST_POSTGRES = url;
      process.env.BOTTEGA_TEST_TEMPLATE = await prepareTemplate(url, alone);
    },
  });
};
