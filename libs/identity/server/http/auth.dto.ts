import { Agreement, Day, EmailAddress, OneOf, Secret, Text } from '@bottega/platform/http';
import type { LocalDate, Locale } from '@bottega/platform/kernel';
import { type Affiliation, AFFILIATIONS, PASSWORD_MAX } from '@bottega/identity/domain';
import { PersonName } from './person-name';

export class SignUpDto {
  @EmailAddress() email!: string;
  @Secret({ min: 1, max: PASSWORD_MAX }) password!: string;
  @PersonName() givenName!: string;
  @PersonName() familyName!: string;
  @OneOf(AFFILIATIONS) affiliation!: Affiliation;
  @Day() birthDate!: LocalDate;
  @Agreement() acceptTerms!: true;
  @OneOf(['it', 'en'] as const) locale!: Locale;
}

export class SignInDto {
  @EmailAddress() email!: string;
  @Secret({ min: 1, max: PASSWORD_MAX }) password!: string;
}

export class AskLinkDto {
  @EmailAddress() email!: string;
}

export class UseLinkDto {
  @Text({ max: 100 }) token!: string;
}
