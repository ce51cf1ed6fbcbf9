import { Injectable } from '@nestjs/common';
import type { Locale } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { Affiliation } from '@bottega/identity/domain';
import { PersonRepository } from '../infrastructure/person.repository';

export interface ProfileChanges {
  givenName?: string;
  familyName?: string;
  locale?: Locale;
  affiliation?: Affiliation;
}

@Injectable()
export class UpdateProfile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
  ) {}

  /** Declaring another affiliation puts it back to be verified. */
  async run(personId: string, changes: ProfileChanges): Promise<void> {
    await this.uow.run(async () => {
      const { affiliation } = await this.people.get(personId);
      const declaredAnew = changes.affiliation !== undefined && changes.affiliation !== affiliation;
      await this.people.change(personId, { ...changes, ...(declaredAnew && UNVERIFIED) });
    });
  }
}

const UNVERIFIED = { affiliationVerifiedAt: null, affiliationVerifiedBy: null, affiliationEvidence: null };
