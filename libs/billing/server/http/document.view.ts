import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_KINDS, type DocumentKind, MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import { MoneyView } from '@bottega/platform/http';

export class DocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) orderId!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind!: DocumentKind;
  @ApiProperty({ example: 'R 12/2027' }) number!: string;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
  @ApiProperty({ description: 'Whom it names' }) partyName!: string;
  @ApiProperty({ type: [String], description: 'What it is for, a line each' }) descriptions!: string[];
  @ApiProperty({ type: [String], description: 'Of a credit note: the documents it takes back, in whole or in part' })
  corrects!: string[];
  @ApiProperty({ enum: MONEY_METHODS }) method!: MoneyMethod;
  @ApiProperty({ format: 'date', description: 'The day the money moved' }) paidOn!: string;
  @ApiProperty({ type: MoneyView }) total!: MoneyView;
  @ApiProperty({ type: MoneyView }) exempt!: MoneyView;
  @ApiProperty({ type: MoneyView }) outOfScope!: MoneyView;
  @ApiProperty({ type: MoneyView }) taxable!: MoneyView;
  @ApiProperty({ type: MoneyView }) vat!: MoneyView;
  @ApiProperty({ type: MoneyView }) stampDuty!: MoneyView;
}
