import { Component, input, output } from '@angular/core';
import { Icon, iconSearch } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MOST_WORDS } from '../data/search';

/** The one question of the catalogue. A plain form underneath: it finds courses before, or without, JavaScript. */
@Component({
  selector: 'bt-search-box',
  imports: [Icon, TranslocoPipe],
  template: `
    <form class="searchbox" role="search" action="/corsi" method="get" (submit)="ask($event, box.value)">
      <bt-icon [path]="iconSearch" />
      <input
        #box
        type="search"
        name="q"
        autocomplete="off"
        enterkeyhint="search"
        [attr.maxlength]="mostWords"
        [attr.aria-label]="'catalogue.search.label' | transloco"
        [attr.placeholder]="'catalogue.search.example' | transloco"
        [value]="words()"
      />
      <button type="submit" class="btn fill">{{ 'catalogue.search.go' | transloco }}</button>
    </form>
  `,
  styles: `
    :host {
      display: block;
      max-width: 720px;
    }
    @media (max-width: 560px) {
      .btn {
        padding-inline: 14px;
      }
    }
  `,
})
export class SearchBox {
  readonly words = input('');
  readonly searched = output<string>();
  protected readonly iconSearch = iconSearch;
  protected readonly mostWords = MOST_WORDS;

  protected ask(event: Event, words: string): void {
    event.preventDefault();
    this.searched.emit(words.trim());
  }
}
