import { DOCUMENT, inject, Service } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { Languages } from '../i18n/languages';

/** What a page says of itself to search engines and to whoever is sent its address. */
export interface PageCard {
  title: string;
  description?: string | undefined;
  /** Address of the picture, ours: `/og/bottega.png`. */
  image?: string | undefined;
  /** schema.org data, written as JSON-LD. */
  data?: Record<string, unknown> | undefined;
}

const SITE = 'Bottega';
const DATA_ID = 'page-data';

/** Writes the head of the page; every call replaces what the page before had written. */
@Service()
export class Seo {
  private readonly document = inject(DOCUMENT);
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);
  private readonly languages = inject(Languages);

  describe({ title, description = '', image = '/og/bottega.png', data }: PageCard): void {
    const { origin, pathname } = this.document.location;
    this.title.setTitle(title === SITE ? SITE : `${title} · ${SITE}`);
    this.meta.updateTag({ name: 'description', content: description });
    this.openGraph({
      title,
      description,
      image: origin + image,
      url: origin + pathname,
      type: 'website',
      site_name: SITE,
      locale: this.languages.current() === 'it' ? 'it_IT' : 'en_GB',
    });
    this.canonical(origin + pathname);
    this.pageData(data);
  }

  private openGraph(properties: Record<string, string>): void {
    for (const [name, content] of Object.entries(properties)) {
      this.meta.updateTag({ property: `og:${name}`, content });
    }
  }

  private canonical(address: string): void {
    const head = this.document.head;
    const link = head.querySelector('link[rel=canonical]') ?? head.appendChild(this.document.createElement('link'));
    link.setAttribute('rel', 'canonical');
    link.setAttribute('href', address);
  }

  private pageData(data: PageCard['data']): void {
    this.document.getElementById(DATA_ID)?.remove();
    if (!data) return;
    const script = this.document.createElement('script');
    script.id = DATA_ID;
    script.type = 'application/ld+json';
    // A title holding "</script>" must not end the element it is quoted in.
    script.textContent = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
    this.document.head.appendChild(script);
  }
}
