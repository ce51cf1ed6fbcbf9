import { ApiProperty } from '@nestjs/swagger';

export class FiscalPartyView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Codice fiscale' }) taxCode!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Partita IVA' }) vatNumber!: string | null;
  @ApiProperty() address!: string;
  @ApiProperty() postalCode!: string;
  @ApiProperty() city!: string;
  @ApiProperty({ type: String, nullable: true }) province!: string | null;
  @ApiProperty({ example: 'IT' }) country!: string;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
}

export class FiscalPartyAnswer {
  @ApiProperty({ type: FiscalPartyView, nullable: true, description: 'Null as long as nobody gave them' })
  party!: FiscalPartyView | null;
}
