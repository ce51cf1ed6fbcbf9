import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';

/** More than these do not fit one file (sitemaps.org). */
const MOST = 50_000;
const PAGES = ['/', '/corsi', '/percorsi', '/calendario'];

@Injectable()
export class Sitemap {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async run(): Promise<string> {
    const pages = await this.database.query<{ path: string; day: string }>(
      `SELECT '/percorsi/' || slug AS path, updated_at::date::text AS day, id FROM catalogue.path WHERE status = 'published'
        UNION ALL
       SELECT '/corsi/' || slug, updated_at::date::text, id FROM catalogue.course WHERE status = 'published'
        ORDER BY id DESC LIMIT ${MOST - PAGES.length}`,
    );
    const { publicUrl } = this.settings;
    const entries = [
      ...PAGES.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`),
      ...pages.map(({ path, day }) => `<url><loc>${publicUrl}${path}</loc><lastmod>${day}</lastmod></url>`),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  }
}
