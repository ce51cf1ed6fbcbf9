import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program of the workspace and fails with it; what it says is shown only then. Last may come its environment. */
export async function run(...command) {
  const env = typeof command.at(-1) === 'object' ? command.pop() : {};
  const [program, ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${said}`);
}
