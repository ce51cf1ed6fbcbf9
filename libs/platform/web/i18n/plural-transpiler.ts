import { Injectable } from '@angular/core';
import { DefaultTranspiler, type TranspileParams } from '@jsverse/transloco';

const PLURAL = /\{\{\s*(\w+)\s*\|\s*([^|}]*?)\s*\|\s*([^|}]*?)\s*\}\}/g;

/**
 * Adds number to Transloco's placeholders: `{{ n }} {{ n | posto | posti }}` is «1 posto», «3 posti».
 * Italian and English need no other forms, so a message-format library would weigh more than it gives.
 */
@Injectable()
export class PluralTranspiler extends DefaultTranspiler {
  private rules = new Intl.PluralRules('it');

  onLangChanged(lang: string): void {
    this.rules = new Intl.PluralRules(lang);
  }

  override transpile(params: TranspileParams): unknown {
    if (typeof params.value !== 'string') return super.transpile(params);
    return super.transpile({ ...params, value: this.inflect(params.value, params.params ?? {}) });
  }

  private inflect(text: string, params: Record<string, unknown>): string {
    return text.replace(PLURAL, (_, name: string, one: string, many: string) =>
      this.rules.select(Number(params[name])) === 'one' ? one : many,
    );
  }
}
