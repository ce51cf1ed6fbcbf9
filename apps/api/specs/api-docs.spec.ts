import { resolve } from 'node:path';
import { launchBrowser } from '@bottega/platform/testing';
import type { Browser } from 'playwright-core';
import { startTestApp, type TestApp } from './support/test-app';

let test: TestApp;
let browser: Browser;
beforeAll(async () => {
  [test, browser] = await Promise.all([startTestApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await test.close();
});

it('the API can be leafed through in a browser, which asks nobody else and is refused nothing', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => request.url().startsWith('data:') || asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const shared = resolve(__dirname, '../../web/public');
  await page.route(/\/(fonts|icon)/, (route) =>
    route.fulfill({ path: shared + new URL(route.request().url()).pathname }),
  );
  const response = await page.goto(`${test.url}/api/docs`);
  await page.locator('#operations-tag-identity').click();
  await page.getByRole('button', { name: 'POST /api/v1/me/tokens' }).first().click();
  await page.getByRole('heading', { name: 'Responses' }).waitFor();
  expect(response!.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w-]{22}';/);
  expect([...asked].sort()).toEqual([
    `${test.url}/api/docs`,
    `${test.url}/api/docs/swagger-ui-bundle.js`,
    `${test.url}/api/docs/swagger-ui.css`,
    `${test.url}/api/openapi.json`,
    `${test.url}/fonts/public-sans-latin.woff2`,
  ]);
  expect(complaints).toEqual([]);
});
