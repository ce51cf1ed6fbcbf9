import { Day, EmailAddress, Id, OneOf, PageQuery, type Role, ROLES, Text } from '@bottega/platform/http';
import type { LocalDate, Locale } from '@bottega/platform/kernel';
import { type Affiliation, AFFILIATIONS } from '@bottega/identity/domain';
import { PersonName } from './person-name';

export class PeopleQueryDto extends PageQuery {
  @Text({ max: 100, optional: true }) q?: string;
  @OneOf(AFFILIATIONS, { optional: true }) affiliation?: Affiliation;
  @OneOf(ROLES, { optional: true }) role?: Role;
}

export class RegisterPersonDto {
  @PersonName() givenName!: string;
  @PersonName() familyName!: string;
  @EmailAddress({ nullable: true }) email!: string | null;
  @Day() birthDate!: LocalDate;
  @OneOf(AFFILIATIONS) affiliation!: Affiliation;
  @OneOf(['it', 'en'] as const) locale!: Locale;
  @PersonName({ optional: true, nullable: true }) guardianName?: string | null;
  @Day({ optional: true, nullable: true, description: 'when the guardian signed' })
  guardianConsentOn?: LocalDate | null;
}

export class EditPersonDto {
  @PersonName({ optional: true }) givenName?: string;
  @PersonName({ optional: true }) familyName?: string;
  @EmailAddress({ optional: true, nullable: true }) email?: string | null;
  @Day({ optional: true }) birthDate?: LocalDate;
  @OneOf(['it', 'en'] as const, { optional: true }) locale?: Locale;
  @PersonName({ optional: true, nullable: true }) guardianName?: string | null;
  @Day({ optional: true, nullable: true }) guardianConsentOn?: LocalDate | null;
}

export class VerifyAffiliationDto {
  @OneOf(AFFILIATIONS) affiliation!: Affiliation;
  @Text({ max: 500, description: 'what was seen' }) evidence!: string;
}

export class GrantRoleDto {
  @OneOf(ROLES) role!: Role;
  @Id({ nullable: true, description: 'null: the whole organisation' }) centreId!: string | null;
}

export class PersonParams {
  @Id() id!: string;
}

export class GrantParams extends PersonParams {
  @Id() grantId!: string;
}
