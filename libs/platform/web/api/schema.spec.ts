import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

test('the types of the API are those of the committed OpenAPI document', () => {
  const tool = resolve(__dirname, '../../../../tools/generate-client.mjs');
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});
