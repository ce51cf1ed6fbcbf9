import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe has against the page as it is now, each with the elements it means; frames are pages of their own. */
export async function faultsOf(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  const run = `axe.run(document, ${JSON.stringify({ iframes: false, resultTypes: ['violations'], ...options })})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
