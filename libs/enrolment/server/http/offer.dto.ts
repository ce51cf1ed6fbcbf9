import { Id } from '@bottega/platform/http';

export class OfferQuery {
  @Id({ optional: true, description: 'Staff only: what it offers somebody else' }) participantId?: string;
}
