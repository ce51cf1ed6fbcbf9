import { Component, inject } from '@angular/core';
import {
  type Answer,
  Api,
  Empty,
  Money,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { documentFile } from './document-file';

type Document = Answer<'get', '/me/documents'>['items'][number];

/** Every document issued to me, newest first, each to be opened. */
@Component({
  selector: 'bt-my-documents',
  imports: [Empty, Money, More, PageHeader, ProblemNote, Skeleton, TranslocoPipe, When],
  template: `
    <bt-page-header
      backTo="/io/ordini"
      [backLabel]="'billing-papers.party.back' | transloco"
      [heading]="'billing-papers.mine.heading' | transloco"
      [lead]="'billing-papers.mine.lead' | transloco"
    />
    @if (documents.problem(); as problem) {
      <bt-problem [of]="problem" />
    }
    <ul>
      @for (document of documents.items(); track document.id) {
        <li class="line-item">
          <div class="grow stack snug">
            <a class="link" target="_blank" [href]="fileOf(document.id)">{{ document.number }}</a>
            <span class="bs soft">
              {{ 'billing-papers.kind.' + document.kind | transloco }},
              <bt-when [from]="document.issuedOn + 'T12:00:00Z'" as="date" />
            </span>
            <span>{{ document.descriptions.join('; ') }}</span>
            @if (document.corrects.length > 0) {
              <span class="bs soft">{{
                'billing-papers.documents.corrects' | transloco: { numbers: document.corrects.join(', ') }
              }}</span>
            }
          </div>
          <bt-money [of]="document.total" />
        </li>
      }
    </ul>
    @if (documents.next()) {
      <bt-more
        [shown]="documents.items().length"
        [more]="true"
        [loading]="documents.loading()"
        (next)="documents.more()"
      />
    } @else if (documents.loading()) {
      <bt-skeleton [label]="'billing-papers.loading' | transloco" />
    } @else if (documents.items().length === 0 && !documents.problem()) {
      <bt-empty
        [heading]="'billing-papers.mine.empty.heading' | transloco"
        [text]="'billing-papers.mine.empty.text' | transloco"
      />
    }
  `,
  styles: `
    ul {
      max-width: 720px;
    }
  `,
})
export class MyDocumentsPage {
  private readonly api = inject(Api);
  protected readonly documents = new PageList<Document>((cursor) =>
    this.api.get('/me/documents', { query: { cursor } }),
  );
  protected readonly fileOf = documentFile;

  constructor() {
    void this.documents.reload();
  }
}
