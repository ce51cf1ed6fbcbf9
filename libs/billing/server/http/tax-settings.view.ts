import { ApiProperty } from '@nestjs/swagger';
import { TAX_NATURES, type TaxNature } from '@bottega/billing/domain';

const CONFIRMED = 'False as long as they are the data Bottega comes with';

export class TaxIssuerView {
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty() name!: string;
  @ApiProperty() address!: string;
  @ApiProperty() taxCode!: string;
  @ApiProperty({ type: String, nullable: true }) vatNumber!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Section and number in the RUNTS' }) runts!: string | null;
  @ApiProperty() receiptSeries!: string;
  @ApiProperty() invoiceSeries!: string;
  @ApiProperty() creditSeries!: string;
  @ApiProperty({ description: CONFIRMED }) confirmed!: boolean;
}

export class LineTreatmentView {
  @ApiProperty({ description: '`all`, or the kind of line it is for' }) appliesTo!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ enum: TAX_NATURES }) nature!: TaxNature;
  @ApiProperty({ type: 'integer' }) vatPercent!: number;
  @ApiProperty() bearsStamp!: boolean;
  @ApiProperty({ description: 'The law it rests on, as documents print it' }) reason!: string;
  @ApiProperty({ description: CONFIRMED }) confirmed!: boolean;
}

export class TaxSettingsView {
  @ApiProperty({ type: [TaxIssuerView], description: 'The latest first' }) issuers!: TaxIssuerView[];
  @ApiProperty({ type: [LineTreatmentView], description: 'The latest first' }) treatments!: LineTreatmentView[];
}
