import { ApiProperty } from '@nestjs/swagger';
import { type Permission, type Role, ROLES } from '@bottega/platform/http';
import type { LocalDate, Locale } from '@bottega/platform/kernel';
import { type Affiliation, AFFILIATIONS } from '@bottega/identity/domain';

export class RoleView {
  @ApiProperty({ enum: ROLES }) role!: Role;
  @ApiProperty({ type: String, nullable: true, description: 'null: the whole organisation' }) centreId!: string | null;
}

export class OwnPersonView {
  @ApiProperty() id!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty() emailConfirmed!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) birthDate!: LocalDate | null;
  @ApiProperty({ enum: AFFILIATIONS }) affiliation!: Affiliation;
  @ApiProperty() affiliationVerified!: boolean;
  @ApiProperty({ enum: ['it', 'en'] }) locale!: Locale;
  @ApiProperty() hasPassword!: boolean;
}

export class AccountView {
  @ApiProperty() person!: OwnPersonView;
  @ApiProperty({ type: [RoleView] }) roles!: RoleView[];
  @ApiProperty({ type: [String] }) permissions!: Permission[];
}

export class CurrentAccountView {
  @ApiProperty({ type: AccountView, nullable: true, description: 'null for a visitor' }) account!: AccountView | null;
}
