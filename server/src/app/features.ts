import { AccountsModule } from '../accounts/accounts.module.js';
import { AlarmsModule } from '../alarms/alarms.module.js';
import { ArchivesModule } from '../archives/archives.module.js';
import { CallbacksModule } from '../callbacks/callbacks.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CommunitiesModule } from '../communities/communities.module.js';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { ContactsModule } from '../contacts/contacts.module.js';
import { DashboardModule } from '../dashboard/dashboard.module.js';
import { DayRecordsModule } from '../day-records/day-records.module.js';
import { FeesModule } from '../fees/fees.module.js';
import { FollowersModule } from '../followers/followers.module.js';
import { HandoversModule } from '../handovers/handovers.module.js';
import { HousekeepingModule } from '../housekeeping/housekeeping.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ImportingModule } from '../importing/importing.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { LiveModule } from '../live/live.module.js';
import { LooksModule } from '../looks/looks.module.js';
import { MediaModule } from '../media/media.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OutagesModule } from '../outages/outages.module.js';
import { PhotoRequestsModule } from '../photo-requests/photo-requests.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { QueuesModule } from '../queues/queues.module.js';
import { RosterModule } from '../roster/roster.module.js';
import { SavedViewsModule } from '../saved-views/saved-views.module.js';
import { SearchModule } from '../search/search.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TicketsModule } from '../tickets/tickets.module.js';
import { WechatEventsModule } from '../wechat-events/wechat-events.module.js';
import { WorkOrdersModule } from '../work-orders/work-orders.module.js';

/** What every start has; the demo adds its own. */
export const FEATURES = [
  IdentityModule,
  AccountsModule,
  CommunitiesModule,
  CatalogueModule,
  FeesModule,
  TicketsModule,
  WorkOrdersModule,
  SearchModule,
  QueuesModule,
  LooksModule,
  SavedViewsModule,
  RosterModule,
  HandoversModule,
  QualityModule,
  CallbacksModule,
  ContactsModule,
  KnowledgeModule,
  ArchivesModule,
  DashboardModule,
  DayRecordsModule,
  ComplaintsModule,
  AlarmsModule,
  OutagesModule,
  TasksModule,
  PoliciesModule,
  NotificationsModule,
  FollowersModule,
  WechatEventsModule,
  MediaModule,
  PhotoRequestsModule,
  PlacesModule,
  ImportingModule,
  HousekeepingModule,
  LiveModule,
] as const;
