import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';

/** More than these do not fit one file (sitemaps.org). */
const MOST = 50_000;
const PAGES = ['/', '/corsi', '/calendario'];

@Injectable()
export class Sitemap {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async run(): Promise<string> {
    const courses = await this.database.query<{ slug: string; day: string }>(
      `SELECT slug, updated_at::date::text AS day FROM catalogue.course
        WHERE status = 'published' ORDER BY id DESC LIMIT ${MOST - PAGES.length}`,
    );
    const { publicUrl } = this.settings;
    const entries = [
      ...PAGES.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`),
      ...courses.map(({ slug, day }) => `<url><loc>${publicUrl}/corsi/${slug}</loc><lastmod>${day}</lastmod></url>`),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  }
}
