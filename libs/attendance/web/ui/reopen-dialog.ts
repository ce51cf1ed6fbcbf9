import { Component, input, model, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Dialog } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

/** A closed register is reopened with a reason, which stays beside every correction. */
@Component({
  selector: 'bt-reopen-dialog',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <bt-dialog [label]="'attendance.reopen.heading' | transloco" [(open)]="open">
      <form class="stack" novalidate (submit)="onSubmit($event)">
        <h2 class="h2">{{ 'attendance.reopen.heading' | transloco }}</h2>
        <p>{{ 'attendance.reopen.text' | transloco }}</p>
        <bt-field [label]="'attendance.reopen.why' | transloco" [hint]="'attendance.reopen.hint' | transloco">
          <textarea btControl [formField]="form.reason"></textarea>
        </bt-field>
        <bt-form-problem [form]="form" />
        <div class="row tight">
          <button type="submit" class="btn fill">{{ 'attendance.reopen.action' | transloco }}</button>
          <button type="button" class="btn text" (click)="open.set(false)">
            {{ 'attendance.reopen.leave' | transloco }}
          </button>
        </div>
      </form>
    </bt-dialog>
  `,
})
export class ReopenDialog {
  readonly open = model(false);
  readonly reopen = input.required<(reason: string) => Promise<unknown>>();
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.reason);
    maxLength(path.reason, 500);
  });

  protected async onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await send(this.form, ({ reason }) => this.reopen()(reason)))) return;
    this.form().reset({ reason: '' });
    this.open.set(false);
  }
}
