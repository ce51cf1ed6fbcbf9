import { EmailAddress, OneOf, Secret } from '@bottega/platform/http';
import type { Locale } from '@bottega/platform/kernel';
import { type Affiliation, AFFILIATIONS, PASSWORD_MAX } from '@bottega/identity/domain';
import { PersonName } from './person-name';

export class UpdateProfileDto {
  @PersonName({ optional: true }) givenName?: string;
  @PersonName({ optional: true }) familyName?: string;
  @OneOf(['it', 'en'] as const, { optional: true }) locale?: Locale;
  @OneOf(AFFILIATIONS, { optional: true }) affiliation?: Affiliation;
}

export class NewAddressDto {
  @EmailAddress() email!: string;
  @Secret({ min: 1, max: PASSWORD_MAX, optional: true, description: 'not needed just after entering by a link' })
  currentPassword?: string;
}

export class CloseAccountDto {
  @Secret({ min: 1, max: PASSWORD_MAX, optional: true, description: 'not needed just after entering by a link' })
  currentPassword?: string;
}

export class ChangePasswordDto {
  @Secret({ min: 1, max: PASSWORD_MAX, optional: true, description: 'not needed just after entering by a link' })
  currentPassword?: string;
  @Secret({ min: 1, max: PASSWORD_MAX }) newPassword!: string;
}
