import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { Id, OneOf, Text, Whole } from '@bottega/platform/http';

export class ReservePlacesDto {
  @Text({ max: 80, description: 'Whose places they are: a class, a group' }) label!: string;
  @Whole({ min: 1, max: 500 }) places!: number;
}

export class NamePlaceDto {
  @Id() participantId!: string;
  @OneOf(PAYMENT_METHODS) payBy!: PaymentMethod;
}
