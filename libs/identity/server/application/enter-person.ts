import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, type Locale, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import type { Affiliation } from '@bottega/identity/domain';
import { PersonRegistered } from '../identity.events';
import { PersonRepository } from '../infrastructure/person.repository';
import { SendLink } from './send-link';

export interface PersonDetails {
  givenName: string;
  familyName: string;
  email: string | null;
  birthDate: LocalDate | null;
  affiliation: Affiliation;
  locale: Locale;
  guardianName?: string | null;
  guardianConsentOn?: LocalDate | null;
}

interface Circumstances {
  id?: string;
  emailConfirmedAt?: Date | null;
  affiliationVerifiedAt?: Date | null;
  termsAcceptedAt?: Date | null;
}

/** Writes a new person down, whoever enters them, and asks the address whether it is theirs. */
@Injectable()
export class EnterPerson {
  constructor(
    private readonly people: PersonRepository,
    private readonly events: Events,
    private readonly sendLink: SendLink,
    private readonly clock: Clock,
  ) {}

  async run(details: PersonDetails, { id = newId(), ...circumstances }: Circumstances = {}): Promise<string> {
    const person = {
      guardianName: null,
      guardianConsentOn: null,
      emailConfirmedAt: null,
      affiliationVerifiedAt: null,
      affiliationVerifiedBy: null,
      affiliationEvidence: null,
      termsAcceptedAt: null,
      ...details,
      ...circumstances,
      id,
      registeredAt: this.clock.now(),
      closedAt: null,
      version: 1,
    };
    await this.people.add(person);
    await this.events.publish(PersonRegistered, { personId: id });
    if (person.email && !person.emailConfirmedAt)
      await this.sendLink.run({ ...person, email: person.email }, 'confirm-address');
    return id;
  }
}
