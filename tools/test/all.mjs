import { startRedis } from './redis.mjs';
import { check, inTurn, jest, together } from './steps.mjs';

// Tests bring their own database and queue; those of whoever runs them are left alone.
const { REDIS_URL: redisAtHand } = process.env;
const settings = [
  'DATABASE_URL',
  'REDIS_URL',
  'BOTTEGA_DATA',
  'HOST',
  'PORT',
  'ROLE',
  'PUBLIC_URL',
  'SMTP_URL',
  'LOG_LEVEL',
];
const stripe = ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET', 'STRIPE_API_BASE'];
for (const name of [...settings, ...stripe, 'METRICS_TOKEN', 'SHUTDOWN_DELAY']) delete process.env[name];

const nest = { nodeOptions: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'] };

const queuesOnRedis = {
  name: 'queues on Redis',
  async run() {
    const redis = redisAtHand ? { url: redisAtHand, stop() {} } : await startRedis();
    if (!redis) return { passed: 0, failed: 0, note: 'not run: neither redis-server nor REDIS_URL is at hand' };
    const env = { REDIS_URL: redis.url };
    try {
      return await jest('server', { ...nest, jestOptions: ['--testPathPatterns=\\.queue\\.spec\\.ts$'], env }).run();
    } finally {
      await redis.stop();
    }
  },
};

const steps = [
  together(
    'format, lint, types',
    check('lint', 'eslint', '.'),
    inTurn(
      check('format', 'prettier', '--check', '--log-level=warn', '.'),
      check('types', 'tsc', '-p', 'tsconfig.json'),
      check('types of the screens', 'tsc', '--noEmit', '-p', 'apps/web/tsconfig.spec.json'),
    ),
  ),
  jest('domain'),
  jest('server', nest),
  jest('web'),
  check('build', 'node', 'tools/build.mjs'),
  jest('e2e'),
  queuesOnRedis,
];

const results = [];
for (const { name, run } of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const result = await run().catch((error) => ({ passed: 0, failed: 1, note: String(error) }));
  results.push({ name, ...result, seconds: (performance.now() - started) / 1000 });
}

console.log();
for (const { name, passed, failed, seconds, note } of results) {
  const outcome = note ?? `${passed} passed, ${failed} failed`;
  console.log(`${failed ? '✗' : passed ? '✓' : '–'} ${name}: ${outcome} (${seconds.toFixed(1)} s)`);
}
const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
