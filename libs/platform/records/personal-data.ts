import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Label } from '@bottega/platform/kernel';

/** What somebody must settle before their account can be closed. */
export interface Obstacle {
  /** What it is, in the words of its owner: the title of a course. */
  title: string;
  subjectId: string;
  at: Date | null;
}

/** What a capability holds of people: told to them when they ask, let go when they leave. */
export interface PersonalData {
  /** All of it, as its owner may read it. */
  tell(personId: string): Promise<readonly object[]>;
  obstacles?(personId: string): Promise<Obstacle[]>;
  /** Whether something is there that must stay. Asked only where the part says why. */
  remains?(personId: string): Promise<boolean>;
  /** Lets go of what need not stay, in the unit of work that closes the account. */
  forget?(personId: string): Promise<void>;
}

export interface PersonalDataMark {
  part: string;
  title: Label;
  /** What stays once the account is closed, under the person's name, and by what right. */
  stays?: Label;
}

const PERSONAL_DATA = 'bottega.personal-data';

/** Registers an injectable `PersonalData`. */
export const HoldsPersonalData = (mark: PersonalDataMark) => SetMetadata<string, PersonalDataMark>(PERSONAL_DATA, mark);

export interface PersonalDataPart extends PersonalDataMark {
  holder: PersonalData;
}

/** Every part the capabilities declare, by name. */
@Injectable()
export class PersonalDataParts {
  constructor(private readonly discovery: DiscoveryService) {}

  all(): PersonalDataPart[] {
    return this.discovery
      .getProviders()
      .flatMap(({ metatype, instance }) => {
        const mark = metatype && (Reflect.getMetadata(PERSONAL_DATA, metatype) as PersonalDataMark | undefined);
        return mark ? [{ ...mark, holder: instance as PersonalData }] : [];
      })
      .sort((one, other) => one.part.localeCompare(other.part));
  }
}
