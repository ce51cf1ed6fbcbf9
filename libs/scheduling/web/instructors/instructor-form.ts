import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { type Answer, Api } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

export type InstructorProfile = Answer<'get', '/instructors'>[number];

const LONGEST_BIO = 2000;

/** Writes what the public reads of somebody who teaches. */
@Component({
  selector: 'bt-instructor-form',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <form class="stack" novalidate (submit)="save($event)">
      <bt-field [label]="'scheduling.instructor.bio' | transloco" [hint]="'scheduling.instructor.bioHint' | transloco">
        <textarea btControl rows="6" [formField]="form.bio"></textarea>
      </bt-field>
      <bt-field
        [label]="'scheduling.instructor.skills' | transloco"
        [hint]="'scheduling.instructor.skillsHint' | transloco"
      >
        <textarea btControl [formField]="form.skills"></textarea>
      </bt-field>
      <bt-form-problem [form]="form" />
      <div class="row tight">
        <button class="btn fill sm" [attr.aria-disabled]="form().submitting()">
          {{ 'scheduling.instructor.save' | transloco }}
        </button>
        <button type="button" class="btn text sm" (click)="left.emit()">{{ 'scheduling.leave' | transloco }}</button>
      </div>
    </form>
  `,
})
export class InstructorForm {
  private readonly api = inject(Api);
  readonly personId = input.required<string>();
  /** What is written of them; nobody teaches yet who has none. */
  readonly profile = input<InstructorProfile>();
  readonly saved = output<InstructorProfile>();
  readonly left = output();

  private readonly draft = linkedSignal(() => {
    const { bio = '', skills = [] } = this.profile() ?? {};
    return { bio, skills: skills.join('\n') };
  });
  protected readonly form = form(this.draft, (path) => maxLength(path.bio, LONGEST_BIO));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async ({ bio, skills }) => {
      const body = { bio: bio.trim(), skills: linesOf(skills) };
      this.saved.emit(await this.api.put('/instructors/{personId}', { path: { personId: this.personId() }, body }));
    });
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
