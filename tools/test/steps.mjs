import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** A program that succeeds or not: one thing passed, or one failed. */
export const check = (name, ...command) => ({
  name,
  async run() {
    return (await succeeds(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
});

/** One Jest configuration; a file that does not even load is a failure too. */
export const jest = (config, { nodeOptions = [], jestOptions = [], env = {} } = {}) => ({
  name: `jest ${config}`,
  async run() {
    const report = `dist/test/${config}.json`;
    mkdirSync('dist/test', { recursive: true });
    rmSync(report, { force: true });
    const options = ['-c', `jest.${config}.config.cjs`, '--passWithNoTests', '--json', `--outputFile=${report}`];
    const command = ['node', ...nodeOptions, 'node_modules/jest/bin/jest.js', ...options, ...jestOptions];
    const succeeded = await succeeds(command, env);
    const { passed, failed } = countsIn(report);
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  },
});

const sum = (results) => ({
  passed: results.reduce((total, { passed }) => total + passed, 0),
  failed: results.reduce((total, { failed }) => total + failed, 0),
});

/** Steps side by side, counted as one. */
export const together = (name, ...steps) => ({
  name,
  run: async () => sum(await Promise.all(steps.map((step) => step.run()))),
});

/** Steps one after the other, counted as one: all of them, whatever becomes of each. */
export const inTurn = (...steps) => ({
  async run() {
    const results = [];
    for (const step of steps) results.push(await step.run());
    return sum(results);
  },
});

async function succeeds([program, ...args], env = {}) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'exit');
  return code === 0;
}

function countsIn(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
