import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '@bottega/platform/http';
import type { LocalDate, Locale } from '@bottega/platform/kernel';
import { type Affiliation, AFFILIATIONS } from '@bottega/identity/domain';
import { RoleView } from './account.view';

class PersonOutline {
  @ApiProperty() id!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty() emailConfirmed!: boolean;
  @ApiProperty({ enum: AFFILIATIONS }) affiliation!: Affiliation;
}

export class PersonListItemView extends PersonOutline {
  @ApiProperty() affiliationVerified!: boolean;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: Role[];
}

export class PeoplePageView {
  @ApiProperty({ type: [PersonListItemView] }) items!: PersonListItemView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class GrantedRoleView extends RoleView {
  @ApiProperty() id!: string;
  @ApiProperty() grantedAt!: Date;
  @ApiProperty({ type: String, nullable: true }) grantedBy!: string | null;
}

export class PersonView extends PersonOutline {
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate!: LocalDate | null;
  @ApiProperty({ enum: ['it', 'en'] }) locale!: Locale;
  @ApiProperty({ type: Date, nullable: true, description: 'null while only declared' })
  affiliationVerifiedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) affiliationVerifiedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) affiliationEvidence!: string | null;
  @ApiProperty({ type: String, nullable: true }) guardianName!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) guardianConsentOn!: LocalDate | null;
  @ApiProperty() registeredAt!: Date;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
  @ApiProperty({ type: Date, nullable: true, description: 'null for whoever never signed in' })
  lastSeenAt!: Date | null;
  @ApiProperty({ type: [GrantedRoleView] }) roles!: GrantedRoleView[];
}
