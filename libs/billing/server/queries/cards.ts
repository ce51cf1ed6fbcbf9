import { Injectable } from '@nestjs/common';
import { CardGateway } from '../infrastructure/gateway/card-gateway';

/** Whether orders may be paid by card here. */
@Injectable()
export class Cards {
  constructor(private readonly gateway: CardGateway) {}

  get taken(): boolean {
    return this.gateway.offered;
  }
}
