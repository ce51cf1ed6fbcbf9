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
  @ApiProperty({ type: String, nullable: true, description: 'Asked for in its place, and not yet confirmed' })
  nextEmail!: string | null;
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

export class ClosingObstacleView {
  @ApiProperty({ description: 'Whose it is: `enrolments`, `teaching`, `account`' }) part!: string;
  @ApiProperty() title!: string;
  @ApiProperty() subjectId!: string;
  @ApiProperty({ type: Date, nullable: true }) at!: Date | null;
}

export class StayingView {
  @ApiProperty() part!: string;
  @ApiProperty({ description: 'What stays and by what right, in the language asked for' }) why!: string;
}

export class ClosingView {
  @ApiProperty({ type: [ClosingObstacleView], description: 'What must be settled first' })
  obstacles!: ClosingObstacleView[];
  @ApiProperty({ type: [StayingView], description: 'What stays under the person’s name' }) stays!: StayingView[];
}

export class MyDataPartView {
  @ApiProperty({ example: 'enrolments' }) part!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) entries!: object[];
}

export class MyDataView {
  @ApiProperty() toldAt!: Date;
  @ApiProperty({ type: [MyDataPartView] }) parts!: MyDataPartView[];
}
