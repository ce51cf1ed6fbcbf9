import { Ids, PageQuery, QueryFlag } from '@bottega/platform/http';

export class MovementsQuery extends PageQuery {
  @QueryFlag({ optional: true, description: 'Only those decided, or not decided, about' }) decided?: boolean;
}

export class ConfirmMovementDto {
  @Ids({ min: 1, max: 10, description: 'The orders it was for, in the order in which they are paid' })
  orderIds!: string[];
}
