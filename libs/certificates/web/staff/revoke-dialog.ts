import { Component, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Dialog } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StaffCertificate } from '../data/certificate-view';

/** A certificate is revoked after saying what will happen, with a reason anybody can read. */
@Component({
  selector: 'bt-revoke-dialog',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    @let certificate = of();
    <bt-dialog
      [label]="'certificates.revoke.action' | transloco"
      [open]="certificate !== null"
      (openChange)="$event || left.emit()"
    >
      @if (certificate) {
        <form class="stack" novalidate (submit)="onSubmit($event)">
          <h2 class="h2">{{ 'certificates.revoke.heading' | transloco: { number: certificate.number } }}</h2>
          <p>{{ 'certificates.revoke.text' | transloco: { name: certificate.learnerName } }}</p>
          <bt-field [label]="'certificates.revoke.why' | transloco" [hint]="'certificates.revoke.hint' | transloco">
            <textarea btControl [formField]="form.reason"></textarea>
          </bt-field>
          <bt-form-problem [form]="form" />
          <div class="row tight">
            <button type="submit" class="btn danger">
              {{ 'certificates.revoke.do' | transloco: { name: certificate.learnerName } }}
            </button>
            <button type="button" class="btn text" (click)="left.emit()">
              {{ 'certificates.revoke.leave' | transloco }}
            </button>
          </div>
        </form>
      }
    </bt-dialog>
  `,
})
export class RevokeDialog {
  readonly of = input.required<StaffCertificate | null>();
  readonly revoke = input.required<(reason: string) => Promise<unknown>>();
  readonly left = output();
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.reason);
    maxLength(path.reason, 500);
  });

  protected async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await send(this.form, ({ reason }) => this.revoke()(reason)))) return;
    this.form().reset({ reason: '' });
    this.left.emit();
  }
}
