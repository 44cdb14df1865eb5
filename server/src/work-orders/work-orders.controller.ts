import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { SuggestionView } from './dto/suggestion-views.js';
import {
  DispatchWorkOrderInput,
  ListStaffQuery,
  ListWorkOrdersQuery,
  SuggestAssigneeQuery,
} from './dto/work-order-inputs.js';
import { StaffListView, WorkOrderPageView, WorkOrderView } from './dto/work-order-views.js';
import { GetWorkOrder } from './queries/get-work-order.js';
import { ListStaff } from './queries/list-staff.js';
import { ListWorkOrders } from './queries/list-work-orders.js';
import { SuggestAssignee } from './queries/suggest-assignee.js';
import { DispatchWorkOrder } from './use-cases/dispatch-work-order.js';

@Chapter('work orders')
@Controller()
export class WorkOrdersController {
  constructor(
    private readonly dispatchWorkOrder: DispatchWorkOrder,
    private readonly suggestAssignee: SuggestAssignee,
    private readonly getWorkOrder: GetWorkOrder,
    private readonly listWorkOrders: ListWorkOrders,
    private readonly listStaff: ListStaff,
  ) {}

  @Post('tickets/:id/work-orders')
  @Operation('dispatchWorkOrder', { summary: '派工', body: DispatchWorkOrderInput, answer: WorkOrderView, status: 201 })
  dispatch(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: DispatchWorkOrderInput,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.dispatchWorkOrder.execute(actor, call, idFromPath(id), input, language);
  }

  @Get('suggested-assignee')
  @Operation('suggestAssignee', { summary: '建议派给谁', query: SuggestAssigneeQuery, answer: SuggestionView })
  suggest(
    @CurrentActor() actor: Actor,
    @Query() query: SuggestAssigneeQuery,
    @CurrentLanguage() language: Language,
  ): Promise<SuggestionView> {
    return this.suggestAssignee.execute(actor, query, language);
  }

  @Get('work-orders')
  @Operation('listWorkOrders', { summary: '工单列表', query: ListWorkOrdersQuery, answer: WorkOrderPageView })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: ListWorkOrdersQuery,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderPageView> {
    return this.listWorkOrders.execute(actor, query, language);
  }

  @Get('work-orders/:id')
  @Operation('getWorkOrder', { summary: '一张工单', answer: WorkOrderView })
  get(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @CurrentLanguage() language: Language,
  ): Promise<WorkOrderView> {
    return this.getWorkOrder.execute(actor, idFromPath(id), language);
  }

  @Get('staff')
  @Operation('listStaff', { summary: '可派的人', query: ListStaffQuery, answer: StaffListView })
  staff(@CurrentActor() actor: Actor, @Query() query: ListStaffQuery): Promise<StaffListView> {
    return this.listStaff.execute(actor, query);
  }
}
