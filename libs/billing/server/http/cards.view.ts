import { ApiProperty } from '@nestjs/swagger';

export class CheckoutView {
  @ApiProperty({ format: 'uri', description: 'The page of the gateway to go to' }) url!: string;
}
