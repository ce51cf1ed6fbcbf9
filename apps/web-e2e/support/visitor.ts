import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { faultsOf } from './axe';

const SCREENS = resolve(__dirname, '../../../tmp/screens');

export const WIDTHS = [360, 1440] as const;

export interface VisitorOptions extends BrowserContextOptions {
  /** What runs before each page does. */
  first?: () => void;
}

/** Somebody at a screen of some width: every page they look at must hold to what all pages promise. */
export class Visitor {
  private readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly journey: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async arrive(
    browser: Browser,
    journey: string,
    width: number,
    { first, ...options }: VisitorOptions = {},
  ): Promise<Visitor> {
    const viewport = { width, height: width < 640 ? 780 : 900 };
    const context = await browser.newContext({
      viewport,
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    if (first) await context.addInitScript(first);
    return new Visitor(await context.newPage(), `${journey}-${width}`);
  }

  /** Until the page drawn by the server has come alive. */
  async open(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'networkidle' });
  }

  /** Nothing in the console, nothing to scroll sideways, nothing for axe to say, by day and by night. */
  async look(name: string): Promise<void> {
    const { page } = this;
    await page.waitForLoadState('networkidle');
    await this.photograph(name, 'light');
    const byDay = await faultsOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await this.photograph(name, 'dark');
    const byNight = await faultsOf(page, { runOnly: ['color-contrast'] });
    await page.emulateMedia({ colorScheme: 'light' });
    const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    const nothing = { byDay: [], byNight: [], sideways: 0, console: [] };
    expect({ name, byDay, byNight, sideways, console: this.complaints }).toEqual({ name, ...nothing });
  }

  /** For people to look at, where `SCREENS=on` asks for them: in `tmp/screens`. */
  private async photograph(name: string, scheme: string): Promise<void> {
    if (process.env['SCREENS'] !== 'on') return;
    await this.page.screenshot({ path: `${SCREENS}/${this.journey}-${name}-${scheme}.png`, fullPage: true });
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }
}
