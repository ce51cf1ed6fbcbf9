import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';

describe('the browser of the tests', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  test('draws letters', async () => {
    await page.setContent('<span>iiiii</span><br><span>mmmmm</span>');
    const [narrow, wide] = await page
      .locator('span')
      .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
    expect(wide).toBeGreaterThan(narrow! * 2);
  });

  test('keeps one origin from reading another, as people’s browsers do', async () => {
    const stranger = createServer((_, response) => response.end('private')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const asked = once(stranger, 'request');
    const read = page.evaluate((url) => fetch(url).then((response) => response.text()), `http://127.0.0.1:${port}/`);
    await expect(read).rejects.toThrow('Failed to fetch');
    await asked;
    stranger.closeAllConnections();
    stranger.close();
  });
});
