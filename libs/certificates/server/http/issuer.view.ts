import { ApiProperty } from '@nestjs/swagger';

export class IssuerView {
  @ApiProperty() name!: string;
  @ApiProperty() legalName!: string;
  @ApiProperty() address!: string;
  @ApiProperty() city!: string;
  @ApiProperty() taxCode!: string;
  @ApiProperty({ type: String, nullable: true }) accreditation!: string | null;
  @ApiProperty() signatoryName!: string;
  @ApiProperty() signatoryRole!: string;
  @ApiProperty({ description: 'False as long as they are the data Bottega comes with' }) confirmed!: boolean;
  @ApiProperty({ type: 'integer', description: 'For `If-Match`' }) version!: number;
}
