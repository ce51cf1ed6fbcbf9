import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Assets } from './assets';
import type { PageRenderer } from './page-renderer';

/** The built web application: its files, the page that draws itself in the browser, the program that draws it here. */
export interface WebBundle {
  assets: Assets;
  /** What is sent when a page is not drawn here: the browser draws it. */
  shell: string;
  render: PageRenderer;
}

/** Opens what `nx run web:build` left in a folder. */
export async function openWebBundle(folder: string): Promise<WebBundle> {
  const browser = join(folder, 'browser');
  const [assets, shell, server] = await Promise.all([
    Assets.open(browser),
    readFile(join(browser, 'index.csr.html'), 'utf8'),
    import(pathToFileURL(join(folder, 'server/server.mjs')).href) as Promise<{ render: PageRenderer }>,
  ]);
  return { assets, shell, render: server.render };
}
