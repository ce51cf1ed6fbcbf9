import { Component } from '@angular/core';
import { PageHeader } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CodeForm } from './code-form';

/** Where whoever is given a certificate types its code. */
@Component({
  selector: 'bt-ask',
  imports: [CodeForm, PageHeader, TranslocoPipe],
  template: `
    <bt-page-header [heading]="'certificates.ask.heading' | transloco" [lead]="'certificates.ask.lead' | transloco" />
    <bt-code-form
      [main]="true"
      [label]="'certificates.ask.code' | transloco"
      [hint]="'certificates.ask.hint' | transloco"
    />
  `,
  host: { class: 'wrap' },
  styles: `
    :host {
      display: block;
      padding-bottom: 32px;
    }
    bt-code-form {
      display: block;
      max-width: 420px;
    }
  `,
})
export class AskPage {}
