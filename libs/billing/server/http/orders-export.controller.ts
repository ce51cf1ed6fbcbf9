import { Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { ApiTable, exportOf, TableExports } from '@bottega/platform/tables';
import { OrderViews } from '../queries/order-views';
import { OrdersQuery } from './billing.dto';
import { ORDER_COLUMNS } from './orders.columns';

class OrdersExportQuery extends exportOf(OrdersQuery) {}

/** The lists of staff as files. */
@ApiController()
export class OrdersExportController {
  constructor(
    private readonly orders: OrderViews,
    private readonly exports: TableExports,
  ) {}

  @Get('orders/export')
  @Requires('payments.record')
  @ApiTable()
  orderList(
    @Query() { format, language, ...filter }: OrdersExportQuery,
    @Who() who: Principal,
  ): Promise<StreamableFile> {
    return this.exports.send({
      name: 'ordini',
      columns: ORDER_COLUMNS,
      wish: { ...filter, format, language },
      actorId: who.personId,
      page: (at) => this.orders.list({ ...filter, ...at }),
    });
  }
}
