import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Icon, iconPencil, problemOf, ProblemNote, SessionStore, Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { InstructorForm, type InstructorProfile } from './instructor-form';

/** Whether somebody teaches, and what the pages of their courses say of them. */
@Component({
  selector: 'bt-instructor-card',
  imports: [Icon, InstructorForm, ProblemNote, RouterLink, TranslocoPipe],
  templateUrl: './instructor-card.html',
  styles: `
    .bio {
      white-space: pre-line;
    }
  `,
})
export class InstructorCard {
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  readonly personId = input.required<string>();
  readonly givenName = input.required<string>();
  readonly hasRole = input.required<boolean>();

  protected readonly may = computed(() => this.session.can('programme.manage'));
  private readonly answer = inject(Api).resource('/instructors', () => (this.may() ? {} : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly known = computed(() => this.answer.hasValue());
  protected readonly profile = computed(() =>
    this.answer.hasValue() ? this.answer.value().find(({ personId }) => personId === this.personId()) : undefined,
  );
  protected readonly editing = signal(false);
  protected readonly iconPencil = iconPencil;

  protected show(profile: InstructorProfile): void {
    const text = this.profile() ? 'saved' : 'added';
    this.answer.update((all = []) => [...all.filter(({ personId }) => personId !== profile.personId), profile]);
    this.editing.set(false);
    this.toasts.show(this.words.translate(`scheduling.instructor.${text}`, { name: this.givenName() }));
  }
}
