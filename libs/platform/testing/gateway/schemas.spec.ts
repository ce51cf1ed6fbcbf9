import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

test('what may be asked of the card gateway is what its pinned client’s types say', () => {
  const tool = resolve(__dirname, '../../../../tools/generate-gateway-schemas.mjs');
  expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
});
