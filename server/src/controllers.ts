import { AccountsController } from './accounts/accounts.controller.js';
import { AlarmCommandsController } from './alarms/alarm-commands.controller.js';
import { AlarmsController } from './alarms/alarms.controller.js';
import { ArchivesController } from './archives/archives.controller.js';
import { CallbacksController } from './callbacks/callbacks.controller.js';
import { CallbacksOfCommunityController } from './callbacks/callbacks-of-community.controller.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { CategorySettingsController } from './catalogue/category-settings.controller.js';
import { CommunitiesController } from './communities/communities.controller.js';
import { ComplaintCommandsController } from './complaints/complaint-commands.controller.js';
import { ComplaintFiguresController } from './complaints/complaint-figures.controller.js';
import { ComplaintsController } from './complaints/complaints.controller.js';
import { ContactsController } from './contacts/contacts.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { DayRecordsController } from './day-records/day-records.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { FeesController } from './fees/fees.controller.js';
import { HandoversController } from './handovers/handovers.controller.js';
import { IdentityController } from './identity/identity.controller.js';
import { ImportingController } from './importing/importing.controller.js';
import { KnowledgeController } from './knowledge/knowledge.controller.js';
import { LooksController } from './looks/looks.controller.js';
import { MediaController } from './media/media.controller.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { OutagesController } from './outages/outages.controller.js';
import { PapersController } from './paper/papers.controller.js';
import { PhotoRequestsController } from './photo-requests/photo-requests.controller.js';
import { PlacesController } from './places/places.controller.js';
import { CalendarController } from './policies/calendar.controller.js';
import { LimitsController } from './policies/limits.controller.js';
import { PoliciesController } from './policies/policies.controller.js';
import { QualityController } from './quality/quality.controller.js';
import { QueuesController } from './queues/queues.controller.js';
import { RosterController } from './roster/roster.controller.js';
import { StaffExchangeController } from './roster/staff-exchange.controller.js';
import { SavedViewsController } from './saved-views/saved-views.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TicketBulkController } from './tickets/ticket-bulk.controller.js';
import { TicketCareController } from './tickets/ticket-care.controller.js';
import { TicketClosingController } from './tickets/ticket-closing.controller.js';
import { TicketCommandsController } from './tickets/ticket-commands.controller.js';
import { TicketsController } from './tickets/tickets.controller.js';
import { WorkOrderCommandsController } from './work-orders/work-order-commands.controller.js';
import { WorkOrderPricesController } from './work-orders/work-order-prices.controller.js';
import { WorkOrdersController } from './work-orders/work-orders.controller.js';

/** Every controller of the public API, for its document and for the proof that the access table covers it. */
export const CONTROLLERS = [
  IdentityController,
  CommunitiesController,
  CatalogueController,
  CategorySettingsController,
  FeesController,
  TicketsController,
  TicketCommandsController,
  TicketClosingController,
  TicketCareController,
  TicketBulkController,
  PhotoRequestsController,
  WorkOrdersController,
  WorkOrderCommandsController,
  WorkOrderPricesController,
  QueuesController,
  LooksController,
  SavedViewsController,
  RosterController,
  StaffExchangeController,
  HandoversController,
  QualityController,
  CallbacksController,
  ContactsController,
  KnowledgeController,
  CallbacksOfCommunityController,
  ArchivesController,
  DashboardController,
  DayRecordsController,
  ComplaintsController,
  ComplaintCommandsController,
  ComplaintFiguresController,
  AlarmsController,
  AccountsController,
  AlarmCommandsController,
  OutagesController,
  TasksController,
  PoliciesController,
  CalendarController,
  LimitsController,
  NotificationsController,
  MediaController,
  ImportingController,
  PapersController,
  PlacesController,
  DemoController,
] as const;
