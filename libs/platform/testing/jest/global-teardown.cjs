module.exports = () => globalThis.testPostgres.release();
