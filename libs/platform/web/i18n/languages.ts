import { DOCUMENT, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { Locale } from '@bottega/platform/kernel';
import { type Translation, TranslocoService } from '@jsverse/transloco';
import { map } from 'rxjs';
import { rememberChoice } from '../theme/choice-cookie';

/** The words of one scope, a file per language: `{ it: () => import('./i18n/it.json'), en: … }`. */
export type WordFiles = Readonly<Record<Locale, () => Promise<{ default: Translation }>>>;

/** The language of the page: the server wrote it on `<html lang>`, the reader may change it while reading. */
@Service()
export class Languages {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly transloco = inject(TranslocoService);
  private readonly files = new Map<string, WordFiles>();
  private readonly arriving = new Map<string, Promise<void>>();

  readonly current = toSignal(this.transloco.langChanges$.pipe(map((lang) => lang as Locale)), { requireSync: true });

  /** Shows the page in its own language, with the words of the shell, before anything is drawn. */
  async start(scopes: Readonly<Record<string, WordFiles>>): Promise<void> {
    this.transloco.setActiveLang(this.root.lang === 'en' ? 'en' : 'it');
    await Promise.all(Object.entries(scopes).map(([scope, files]) => this.add(scope, files)));
  }

  /** Brings the words of a screen in the language being read; the other language follows if the reader asks for it. */
  add(scope: string, files: WordFiles): Promise<void> {
    if (!this.files.has(scope)) {
      this.files.set(scope, files);
      this.arriving.set(scope, this.load(scope, this.current()));
    }
    return this.arriving.get(scope)!;
  }

  async choose(lang: Locale): Promise<void> {
    await Promise.all([...this.files.keys()].map((scope) => this.load(scope, lang)));
    this.transloco.setActiveLang(lang);
    this.root.lang = lang;
    rememberChoice(this.root.ownerDocument, 'lang', lang);
  }

  private async load(scope: string, lang: Locale): Promise<void> {
    const { default: words } = await this.files.get(scope)![lang]();
    this.transloco.setTranslation({ [scope]: words }, lang);
  }
}
