import { Component, computed, effect, inject, input } from '@angular/core';
import { Api, More, PageHeader, PageList, problemOf, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Concession, ConcessionCard } from './concession-card';
import { RecordConcession } from './record-concession';

/** Those of one person, and one more that they show at the desk, account or not. */
@Component({
  selector: 'bt-person-concessions',
  imports: [ConcessionCard, More, PageHeader, ProblemNote, RecordConcession, Skeleton, TranslocoPipe],
  templateUrl: './person-concessions.page.html',
  host: { class: 'stack' },
})
export class PersonConcessionsPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly personId = input.required<string>();
  private readonly person = this.api.resource('/people/{id}', () => ({ path: { id: this.personId() } }));
  private readonly personProblem = computed(() => problemOf(this.person));
  protected readonly problem = computed(() => this.personProblem() ?? this.concessions.problem());
  protected readonly name = computed(() => {
    if (!this.person.hasValue()) return undefined;
    const { givenName, familyName } = this.person.value();
    return `${givenName} ${familyName}`;
  });
  protected readonly concessions = new PageList<Concession>((cursor) =>
    this.api.get('/concessions', { query: { personId: this.personId(), cursor } }),
  );

  constructor() {
    effect(() => {
      this.personId();
      void this.concessions.reload();
    });
  }

  protected checked(concession: Concession): void {
    this.concessions.replace(({ id }) => id === concession.id, concession);
    this.say(concession);
  }

  protected async recorded(concession: Concession): Promise<void> {
    this.say(concession);
    await this.concessions.reload();
  }

  private say({ status, personName: name }: Concession): void {
    this.toasts.show(this.words.translate(`billing-pricing.concessions.done.${status}`, { name }));
  }
}
