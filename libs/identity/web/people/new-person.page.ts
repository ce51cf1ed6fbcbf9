import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type Affiliation, AFFILIATIONS } from '@bottega/identity/domain';
import { Clock } from '@bottega/platform/kernel';
import { Api, Icon, iconUsers, Languages, PageHeader, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NOBODY, personRules, toBody } from '../data/person-facts';
import { PersonFields } from './person-fields';

/** Somebody at the desk, perhaps without e-mail, perhaps a pupil with their guardian. */
@Component({
  selector: 'bt-new-person',
  imports: [Control, Field, FormField, FormProblemNote, Icon, PageHeader, PersonFields, RouterLink, TranslocoPipe],
  templateUrl: './new-person.page.html',
  styles: `
    form {
      max-width: 560px;
    }
    /* Heard as soon as it speaks, and taking no room before. */
    .known:empty {
      position: absolute;
    }
  `,
})
export class NewPersonPage {
  private readonly api = inject(Api);
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly affiliations = AFFILIATIONS;
  protected readonly iconUsers = iconUsers;
  protected readonly form = form(signal({ ...NOBODY, affiliation: '' as Affiliation | '' }), (path) => {
    personRules(path, { now: () => this.clock.now(), locale: () => this.languages.current() });
    required(path.affiliation);
  });

  /** Perhaps the centre knows them already: those of that name, as it is being written. */
  private readonly namesakes = this.api.resource('/people', () => {
    const { givenName, familyName } = this.form().value();
    const known = givenName.trim().length > 1 && familyName.trim().length > 1;
    return known ? { query: { q: `${givenName} ${familyName}`.slice(0, 100), limit: 3 } } : undefined;
  });
  protected readonly known = computed(() => (this.namesakes.hasValue() ? this.namesakes.value()!.items : []));

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = await send(this.form, async ({ affiliation, ...facts }) => {
      const body = { ...toBody(facts), affiliation: affiliation as Affiliation };
      const { id, givenName } = await this.api.post('/people', { body });
      await this.router.navigate(['/gestione/persone', id]);
      this.toasts.show(this.transloco.translate('identity.newPerson.done', { name: givenName }));
    });
    if (!saved) this.form().markAsTouched();
  }
}
