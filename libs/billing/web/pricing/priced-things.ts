import { computed, inject, Injectable, signal } from '@angular/core';
import { type Answer, Api, formatWhen, Languages, Problem } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';

const ALL_OF_THEM = 100;

/** What a form chooses when it goes on to ask which edition. */
export const ONE_EDITION = 'one-edition';

interface Subject {
  subjectKind: 'edition' | 'membership-plan';
  subjectId?: string;
}

interface Lowered {
  subjectKind: string | null;
  subjectId: string | null;
}

export type Edition = Pick<Answer<'get', '/staff/editions/{id}'>, 'id' | 'courseTitle' | 'titleSuffix' | 'startsOn'>;

/** What has a price to be lowered, by name: all courses, one edition, all memberships, one on sale. Provided by the page that asks. */
@Injectable()
export class PricedThings {
  private readonly api = inject(Api);
  private readonly words = inject(TranslocoService);
  private readonly lang = inject(Languages).current;
  private readonly answer = this.api.resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  private readonly sought = new Set<string>();
  private readonly editions = signal<ReadonlyMap<string, Edition>>(new Map());
  readonly plans = computed(() => (this.answer.hasValue() ? this.answer.value().items : []));

  /** A choice of a form as the API says it: `edition`, `membership-plan`, the id of a plan, or one edition. */
  read(chosen: string, editionId: string): Subject {
    if (chosen === ONE_EDITION) return { subjectKind: 'edition', subjectId: editionId };
    if (chosen === 'edition' || chosen === 'membership-plan') return { subjectKind: chosen };
    return { subjectKind: 'membership-plan', subjectId: chosen };
  }

  name({ subjectKind, subjectId }: Lowered): string {
    const one = subjectId && (this.planName(subjectId) ?? this.editionName(subjectId));
    return one || this.words.translate(`billing-pricing.${subjectId ? 'one' : 'all'}.${subjectKind ?? 'anything'}`);
  }

  planName(id: string): string | undefined {
    return this.plans().find((plan) => plan.id === id)?.name;
  }

  /** «Il primo robot, sera, dal 14 gen 2027». */
  editionName(id: string): string | undefined {
    const edition = this.editions().get(id);
    return edition && this.called(edition);
  }

  called({ courseTitle, titleSuffix, startsOn }: Edition): string {
    return [courseTitle, titleSuffix, startsOn && this.since(startsOn)].filter(Boolean).join(', ');
  }

  know(edition: Edition): void {
    this.sought.add(edition.id);
    this.editions.update((known) => new Map(known).set(edition.id, edition));
  }

  /** Asks what the editions among them are called, each once. */
  async meet(lowered: readonly Lowered[]): Promise<void> {
    const ids = lowered.flatMap(({ subjectKind, subjectId }) => (subjectKind === 'edition' && subjectId) || []);
    const unknown = [...new Set(ids)].filter((id) => !this.sought.has(id));
    for (const id of unknown) this.sought.add(id);
    await Promise.all(unknown.map((id) => this.seek(id)));
  }

  /** One that is not there any more keeps the name that any has. */
  private async seek(id: string): Promise<void> {
    try {
      this.know(await this.api.get('/staff/editions/{id}', { path: { id } }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }

  private since(date: string): string {
    const from = new Date(date);
    const day = formatWhen({ from, now: from, style: 'date', lang: this.lang() });
    return this.words.translate('billing-pricing.oneEdition.since', { day });
  }
}
