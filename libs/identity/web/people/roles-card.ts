import { Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { Api, Problem, ProblemNote, type Schema, SessionStore, Toasts, When } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Role, ROLES } from '../ui/roles';

type Person = Schema<'PersonView'>;
type Grant = Schema<'GrantRoleDto'>;

/** What somebody may do here. Giving and taking happen at once and can be taken back. */
@Component({
  selector: 'bt-roles-card',
  imports: [ProblemNote, TranslocoPipe, When],
  templateUrl: './roles-card.html',
})
export class RolesCard {
  private readonly api = inject(Api);
  private readonly card = inject(DestroyRef);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly session = inject(SessionStore);
  protected readonly problem = signal<Problem | null>(null);
  readonly of = input.required<Person>();
  readonly changed = output<Person>();

  /** Those one may give and the person does not have yet. */
  protected readonly offered = computed(() => {
    const held = this.of().roles.map(({ role }) => role);
    const admin = this.session.me()?.roles.some(({ role }) => role === 'admin');
    return ROLES.filter((role) => !held.includes(role) && (admin || role !== 'admin'));
  });

  /** As far as the giver's own role reaches. */
  private readonly centreId = computed(() => {
    const own = this.session.me()?.roles.filter(({ role }) => role === 'admin' || role === 'staff') ?? [];
    return own.some(({ centreId }) => centreId === null) ? null : (own[0]?.centreId ?? null);
  });

  protected async give(role: string): Promise<void> {
    const grant = { role: role as Role, centreId: this.centreId() };
    const person = await this.attempt(() => this.grant(grant));
    const given = person?.roles.find((held) => held.role === role && held.centreId === grant.centreId);
    if (given) this.tell('given', given.role, () => this.revoke(given.id));
  }

  protected async take({ id, role, centreId }: Person['roles'][number]): Promise<void> {
    if (await this.attempt(() => this.revoke(id))) this.tell('taken', role, () => this.grant({ role, centreId }));
  }

  private tell(what: 'given' | 'taken', role: Role, undo: () => Promise<Person>): void {
    const words = { name: this.of().givenName, role: this.transloco.translate(`identity.role.${role}`) };
    const text = this.transloco.translate(`identity.roles.${what}`, words);
    this.toasts.show(text, () => void this.attempt(undo));
  }

  private grant(body: Grant): Promise<Person> {
    return this.api.post('/people/{id}/roles', { path: { id: this.of().id }, body });
  }

  private async revoke(grantId: string): Promise<Person> {
    const { id } = this.of();
    await this.api.delete('/people/{id}/roles/{grantId}', { path: { id, grantId } });
    return this.api.get('/people/{id}', { path: { id } });
  }

  private async attempt(act: () => Promise<Person>): Promise<Person | undefined> {
    this.problem.set(null);
    try {
      const person = await act();
      if (!this.card.destroyed) this.changed.emit(person);
      return person;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
      return undefined;
    }
  }
}
