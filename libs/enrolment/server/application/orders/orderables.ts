import { Injectable } from '@nestjs/common';
import { enrolmentErrors } from '@bottega/enrolment/domain';
import { Memberships } from '@bottega/membership/server';
import { type EditionSummary, Programme } from '@bottega/scheduling/server';
import { asItem } from './as-item';

export const ORDERABLE_KINDS = ['edition', 'membership-plan'] as const;
export type OrderableKind = (typeof ORDERABLE_KINDS)[number];

/** Something somebody wants, by kind and id. */
export interface Wanted {
  kind: OrderableKind;
  id: string;
}

export interface Orderable {
  kind: OrderableKind;
  subjectId: string;
  description: string;
  edition: EditionSummary | null;
}

/** What can be ordered, by its name. */
@Injectable()
export class Orderables {
  constructor(
    private readonly programme: Programme,
    private readonly memberships: Memberships,
  ) {}

  /** In the order asked for. @throws enrolment.wanted-twice, enrolment.edition-not-found, membership.plan-not-on-sale */
  async of(wanted: readonly Wanted[]): Promise<Orderable[]> {
    if (new Set(wanted.map(({ id }) => id)).size < wanted.length) throw enrolmentErrors('wanted-twice');
    const found: Orderable[] = [];
    for (const [index, { kind, id }] of wanted.entries()) {
      found.push(await asItem(index, () => (kind === 'edition' ? this.edition(id) : this.plan(id))));
    }
    return found;
  }

  private async edition(id: string): Promise<Orderable> {
    const edition = await this.programme.edition(id);
    if (!edition || edition.status === 'draft') throw enrolmentErrors('edition-not-found');
    return { kind: 'edition', subjectId: id, description: edition.courseTitle, edition };
  }

  private async plan(id: string): Promise<Orderable> {
    return { kind: 'membership-plan', subjectId: id, description: await this.memberships.planName(id), edition: null };
  }
}
