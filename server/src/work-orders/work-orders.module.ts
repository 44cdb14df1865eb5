import { Module } from '@nestjs/common';
import { GetWorkOrder } from './queries/get-work-order.js';
import { ListStaff } from './queries/list-staff.js';
import { ListWorkOrders } from './queries/list-work-orders.js';
import { SuggestAssignee } from './queries/suggest-assignee.js';
import { ActOnWorkOrder } from './use-cases/act-on-work-order.js';
import { DispatchWorkOrder } from './use-cases/dispatch-work-order.js';
import { WorkOrderCommandsController } from './work-order-commands.controller.js';
import { WorkOrderPricesController } from './work-order-prices.controller.js';
import { WorkOrdersController } from './work-orders.controller.js';

@Module({
  controllers: [WorkOrdersController, WorkOrderCommandsController, WorkOrderPricesController],
  providers: [DispatchWorkOrder, ActOnWorkOrder, GetWorkOrder, ListWorkOrders, ListStaff, SuggestAssignee],
})
export class WorkOrdersModule {}
