import { Id, OneOf, Text, Whole } from '@bottega/platform/http';
import { PAY_BY } from './enrolment.dto';

export class ReservePlacesDto {
  @Text({ max: 80, description: 'Whose places they are: a class, a group' }) label!: string;
  @Whole({ min: 1, max: 500 }) places!: number;
}

export class NamePlaceDto {
  @Id() participantId!: string;
  @OneOf(PAY_BY) payBy!: (typeof PAY_BY)[number];
}
