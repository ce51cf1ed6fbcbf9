import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { Api, Problem, problemOf } from '@bottega/platform/web';
import type { Wanted } from '@bottega/platform/web/checkout';
import { type Chosen, chosenEdition, chosenPlan, goneThing } from './chosen';

const ALL_OF_THEM = 100;

interface Wish {
  wanted: readonly Wanted[];
  /** Somebody else, for whom staff ask. */
  participantId: string | undefined;
}

/** Several things wanted by one person, each as it stands now. Provided by the page that shows them. */
@Injectable()
export class ChosenThings {
  private readonly api = inject(Api);
  private readonly wish = signal<Wish>({ wanted: [], participantId: undefined });
  /** Each is asked for once, until it is worth asking again. */
  private seen = new Map<string, Chosen>();
  private readonly answer = resource({ params: () => this.wish(), loader: ({ params }) => this.look(params) });
  private readonly known = linkedSignal<ReadonlyMap<string, Chosen> | undefined, ReadonlyMap<string, Chosen>>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (found, before) => found ?? before?.value ?? new Map(),
  });
  readonly problem = computed(() => problemOf(this.answer));
  readonly participantId = computed(() => this.wish().participantId);
  /** In the order in which they were chosen. */
  readonly items = computed(() => this.wish().wanted.flatMap(({ id }) => this.known().get(id) ?? []));
  /** What can be ordered of it. */
  readonly available = computed(
    () => this.items().flatMap(({ kind, id, obstacle }): Wanted[] => (obstacle ? [] : [{ kind, id }])),
    { equal: areSame },
  );

  show(wanted: readonly Wanted[], participantId?: string): void {
    this.wish.set({ wanted, participantId });
  }

  /** Something is not as it was. */
  again(): void {
    this.seen = new Map();
    this.answer.reload();
  }

  private async look({ wanted, participantId }: Wish): Promise<ReadonlyMap<string, Chosen>> {
    const unseen = wanted.filter(({ id }) => !this.seen.has(id));
    const plans = unseen.some(({ kind }) => kind === 'membership-plan')
      ? (await this.api.get('/membership-plans', { query: { limit: ALL_OF_THEM } })).items
      : [];
    const found = await Promise.all(
      unseen.map(async (thing) =>
        thing.kind === 'edition' ? this.edition(thing, participantId) : chosenPlan(thing, plans),
      ),
    );
    for (const thing of found) this.seen.set(thing.id, thing);
    return new Map(this.seen);
  }

  private async edition(thing: Wanted, participantId: string | undefined): Promise<Chosen> {
    const path = { id: thing.id };
    try {
      const offer = this.api.get('/editions/{id}/offer', { path, query: { participantId } });
      return chosenEdition(...(await Promise.all([offer, this.api.get('/editions/{id}', { path })])));
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return goneThing(thing);
      throw error;
    }
  }
}

function areSame(one: readonly Wanted[], other: readonly Wanted[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]!.id);
}
