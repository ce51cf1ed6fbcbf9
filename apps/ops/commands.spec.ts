import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands, usage } from './commands';

const manual = readFileSync(resolve(__dirname, '../../docs/operations.md'), 'utf8');

test('the manual explains every command, as it is typed, and no other', () => {
  const explained = [...manual.matchAll(/^### `(.+)`$/gm)].map(([, signature]) => signature);
  expect(explained).toEqual(commands.map(({ name, takes }) => `${name} ${takes}`.trimEnd()));
});

test('the usage shows every command once', () => {
  const shown = [...usage.matchAll(/^ {2}ops (\S+)/gm)].map(([, name]) => name);
  expect(shown).toEqual(commands.map(({ name }) => name));
});
