import { effect, inject, Injectable, signal } from '@angular/core';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Languages } from '../i18n/languages';
import { Seo } from './seo';

interface RouteWords {
  title: string;
  description: string | undefined;
}

/**
 * The `title` of a route is the key of its words, `data.description` that of its description: both follow the language.
 * A page that depends on data has no title in its route and calls `Seo.describe` when the data is there.
 */
@Injectable()
export class PageTitles extends TitleStrategy {
  private readonly words = signal<RouteWords | null>(null);

  constructor() {
    super();
    const [languages, transloco, seo] = [inject(Languages), inject(TranslocoService), inject(Seo)];
    effect(() => {
      languages.current();
      const words = this.words();
      if (!words) return;
      const { title, description } = words;
      seo.describe({
        title: transloco.translate(title),
        description: description && transloco.translate(description),
      });
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const title = this.buildTitle(snapshot);
    let page = snapshot.root;
    while (page.firstChild) page = page.firstChild;
    this.words.set(title ? { title, description: page.data['description'] } : null);
  }
}
