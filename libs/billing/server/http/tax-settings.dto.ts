import { TAX_NATURES, type TaxNature, TREATED_KINDS, type TreatedKind } from '@bottega/billing/domain';
import { Day, Flag, OneOf, Text, Whole } from '@bottega/platform/http';

export class TaxIssuerDto {
  @Day() validFrom!: string;
  @Text({ max: 140 }) name!: string;
  @Text({ max: 200, description: 'As documents print it, with CAP, city and province' }) address!: string;
  @Text({ max: 20 }) taxCode!: string;
  @Text({ max: 20, nullable: true }) vatNumber!: string | null;
  @Text({ max: 80, nullable: true, description: 'Section and number in the RUNTS' }) runts!: string | null;
  @Text({ max: 6 }) receiptSeries!: string;
  @Text({ max: 6 }) invoiceSeries!: string;
  @Text({ max: 6 }) creditSeries!: string;
}

export class TaxTreatmentDto {
  @OneOf(TREATED_KINDS) appliesTo!: TreatedKind;
  @Day() validFrom!: string;
  @OneOf(TAX_NATURES) nature!: TaxNature;
  @Whole({ min: 0, max: 100 }) vatPercent!: number;
  @Flag({ description: 'Whether it counts towards stamp duty' }) bearsStamp!: boolean;
  @Text({ max: 300, description: 'The law it rests on, as documents print it' }) reason!: string;
}

export class FiscalPartyDto {
  @Text({ max: 140 }) name!: string;
  @Text({ max: 20, nullable: true, description: 'Codice fiscale' }) taxCode!: string | null;
  @Text({ max: 20, nullable: true, description: 'Partita IVA' }) vatNumber!: string | null;
  @Text({ max: 140 }) address!: string;
  @Text({ max: 12 }) postalCode!: string;
  @Text({ max: 80 }) city!: string;
  @Text({ max: 40, nullable: true, description: 'Two letters; none abroad' }) province!: string | null;
  @Text({ min: 2, max: 2, description: 'ISO 3166-1' }) country!: string;
}
