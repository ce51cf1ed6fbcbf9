import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

const ROOT = resolve(__dirname, '../../..');
const UNPACKED = join(ROOT, 'node_modules/.cache/bottega/chromium');
const PARTS = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];
/** The fonts lie beside it, wherever the checkout is moved to later. */
const FONTS = `<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${UNPACKED}/fonts/cache</cachedir>
</fontconfig>
`;

/**
 * A browser to test with: where npm packages one, that one, with the libraries and fonts it needs, so that the machine
 * must have nothing; elsewhere the Chrome that is installed.
 */
export async function launchBrowser(): Promise<Browser> {
  // Here, since most who import the testing library need no browser and it takes a while to load.
  const { chromium } = await import('playwright-core');
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  await unpack();
  return chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    // Containers and root have no sandbox to offer.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
      FONTCONFIG_PATH: join(UNPACKED, 'fonts'),
    },
  });
}

/** Unpacked aside and renamed, since several processes may come first. The package unpacks into TMPDIR, hence a child. */
async function unpack(): Promise<void> {
  if (existsSync(UNPACKED)) return;
  const unfinished = `${UNPACKED}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../bin');
  const parts = PARTS.map((part) => join(packed, part));
  const script = `import { inflate } from '@sparticuz/chromium';
    await Promise.all(${JSON.stringify(parts)}.map((part) => inflate(part)));`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: unfinished },
  });
  writeFileSync(join(unfinished, 'fonts/fonts.conf'), FONTS);
  try {
    renameSync(unfinished, UNPACKED);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}
