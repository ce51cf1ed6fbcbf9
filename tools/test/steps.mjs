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
