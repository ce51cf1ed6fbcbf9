import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import {
  Api,
  Icon,
  iconPencil,
  PageHeader,
  Problem,
  ProblemNote,
  type Schema,
  Seo,
  SessionStore,
  Skeleton,
} from '@bottega/platform/web';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AffiliationCard } from './affiliation-card';
import { INSTRUCTOR_PIECE, type InstructorPieceInputs } from './instructor-piece';
import { PersonFactsList } from './person-facts-list';
import { PersonForm } from './person-form';
import { PersonLinks } from './person-links';
import { RolesCard } from './roles-card';

/** Everything staff know of somebody, and what they may do about it. */
@Component({
  selector: 'bt-person',
  imports: [
    AffiliationCard,
    Icon,
    NgComponentOutlet,
    PageHeader,
    PersonFactsList,
    PersonForm,
    PersonLinks,
    ProblemNote,
    RolesCard,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './person.page.html',
  styles: `
    .columns {
      display: grid;
      gap: 20px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
      align-items: start;
      max-width: 1080px;
    }
  `,
})
export class PersonPage {
  private readonly api = inject(Api);
  private readonly seo = inject(Seo);
  protected readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  protected readonly editing = signal(false);
  protected readonly iconPencil = iconPencil;
  private readonly resource = this.api.resource('/people/{id}', () => ({ path: { id: this.id() } }));
  protected readonly person = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly instructor = resource({ loader: inject(INSTRUCTOR_PIECE) });
  protected readonly teaching = computed((): InstructorPieceInputs => {
    const { id, givenName, roles } = this.person()!;
    return { personId: id, givenName, hasRole: roles.some(({ role }) => role === 'instructor') };
  });
  protected readonly problem = computed(() => {
    const error = this.resource.error();
    return error instanceof Problem ? error : null;
  });

  constructor() {
    effect(() => {
      const person = this.person();
      if (person) this.seo.describe({ title: `${person.givenName} ${person.familyName}` });
    });
  }

  protected show(person: Schema<'PersonView'>): void {
    this.resource.set(person);
    this.editing.set(false);
  }
}
