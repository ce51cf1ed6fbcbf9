import { ApiProperty } from '@nestjs/swagger';
import {
  CONCESSION_STATUSES,
  type ConcessionKind,
  CONCESSIONS,
  type ConcessionStatus,
  DISCOUNT_KINDS,
  type DiscountKind,
} from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

export class CutView {
  @ApiProperty({ type: 'integer', nullable: true }) percent!: number | null;
  @ApiProperty({ type: MoneyView, nullable: true }) amount!: MoneyView | null;
}

export class DiscountView extends CutView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() subjectKind!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId!: string | null;
  @ApiProperty({ enum: DISCOUNT_KINDS }) kind!: DiscountKind;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) planId!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) ageFrom!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) ageTo!: number | null;
  @ApiProperty({ enum: CONCESSIONS, nullable: true }) concession!: ConcessionKind | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
}

export class ConcessionCutView extends CutView {
  @ApiProperty({ enum: CONCESSIONS }) kind!: ConcessionKind;
  @ApiProperty() subjectKind!: string;
  @ApiProperty({ description: 'Everything of that kind; some of it when false' }) everything!: boolean;
}

export class OfferedConcessionsView {
  @ApiProperty({ type: [ConcessionCutView], description: 'None where the centre asks for no concession' })
  cuts!: ConcessionCutView[];
}

export class PromoCodeView extends CutView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ type: String, nullable: true }) subjectKind!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) subjectId!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'In all' }) most!: number | null;
  @ApiProperty({ type: 'integer', description: 'By one person' }) mostEach!: number;
  @ApiProperty({ type: 'integer' }) used!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
}

export class ConcessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ enum: CONCESSIONS }) kind!: ConcessionKind;
  @ApiProperty() evidence!: string;
  @ApiProperty({ enum: CONCESSION_STATUSES }) status!: ConcessionStatus;
  @ApiProperty({ format: 'date-time' }) declaredAt!: string;
  @ApiProperty({ type: String, nullable: true }) checkedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) checkedAt!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
}
