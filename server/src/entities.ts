import { AccountClosing } from './accounts/account-closing.entity.js';
import { Alarm, AlarmInstruction, AlarmNotice, AlarmReport } from './alarms/alarm.entity.js';
import { Archive, ArchivedTicket } from './archives/archive.entity.js';
import { Callback } from './callbacks/callback.entity.js';
import { CallbackSummary } from './callbacks/callback-summary.entity.js';
import { RainyDay } from './callbacks/rainy-day.entity.js';
import { Category } from './catalogue/category.entity.js';
import { CategoryChange } from './catalogue/category-change.entity.js';
import { Building, Community, House } from './communities/community.entity.js';
import { HouseholdTag } from './communities/household-tag.entity.js';
import { JoinRequest, Residency } from './communities/residency.entity.js';
import { Complaint, ComplaintCase, ComplaintPeriod } from './complaints/complaint.entity.js';
import { ContactLog, RelayedMessage } from './contacts/contact.entity.js';
import { DaySignature } from './day-records/day-signature.entity.js';
import { FeeItem, FeeSchedule } from './fees/fee.entity.js';
import { ServiceFollower } from './followers/service-follower.entity.js';
import { Handover } from './handovers/handover.entity.js';
import { Person, StaffGrant, WechatIdentity } from './identity/person.entity.js';
import { LoginFailure, QrLogin, Session } from './identity/session.entity.js';
import { KnowledgeEntry, KnowledgeVersion, OpenQuestion } from './knowledge/knowledge.entity.js';
import { Presence } from './live/presence/presence.entity.js';
import { FileLook } from './looks/file-look.entity.js';
import { MediaEntity } from './media/media.entity.js';
import { Delivery, Message, MessageRight } from './notifications/message.entity.js';
import { Outage, OutageEvent, OutageFollower, OutageTicket } from './outages/outage.entity.js';
import { Print } from './paper/print.entity.js';
import { PhotoRequest } from './photo-requests/photo-request.entity.js';
import { Place } from './places/place.entity.js';
import { HintRow, HintStream } from './platform/hints/hint.entity.js';
import { IdempotencyKey } from './platform/idempotency/idempotency-key.entity.js';
import { OutboxEvent } from './platform/outbox/outbox.entity.js';
import { CalendarVersion } from './policies/calendar-version.entity.js';
import { CallbackRuleChange } from './policies/callback-rule-change.entity.js';
import { PolicyVersion } from './policies/policy-version.entity.js';
import { QualitySample, ServiceRating, Training, TrainingResult } from './quality/quality.entity.js';
import { ShiftDay, ShiftPattern } from './roster/shift.entity.js';
import { ShiftSwap, StaffLeave } from './roster/staff-exchange.entity.js';
import { SavedView } from './saved-views/saved-view.entity.js';
import { SearchDocument, SearchProgress, SearchStale, SearchTerm } from './search/search.entity.js';
import { Peak } from './tasks/peak/peak.entity.js';
import { Task } from './tasks/task.entity.js';
import { ExportRecord } from './tickets/export-record.entity.js';
import { NumberSeries } from './tickets/number-series.entity.js';
import { Ticket } from './tickets/ticket.entity.js';
import { TimelineEntry } from './tickets/timeline.entity.js';
import { WechatEvent } from './wechat-events/wechat-event.entity.js';
import { Quote, WorkOrder } from './work-orders/work-order.entity.js';

/** Every table, for both databases. */
export const ENTITIES = [
  Community,
  Building,
  House,
  Residency,
  JoinRequest,
  HouseholdTag,
  Person,
  StaffGrant,
  WechatIdentity,
  ServiceFollower,
  WechatEvent,
  Session,
  LoginFailure,
  QrLogin,
  Category,
  CategoryChange,
  FeeSchedule,
  FeeItem,
  ContactLog,
  RelayedMessage,
  KnowledgeEntry,
  KnowledgeVersion,
  OpenQuestion,
  Ticket,
  TimelineEntry,
  NumberSeries,
  PhotoRequest,
  SavedView,
  ExportRecord,
  SearchDocument,
  SearchTerm,
  SearchStale,
  SearchProgress,
  WorkOrder,
  Quote,
  ShiftPattern,
  ShiftDay,
  ShiftSwap,
  StaffLeave,
  Callback,
  CallbackSummary,
  RainyDay,
  DaySignature,
  Archive,
  ArchivedTicket,
  Complaint,
  ComplaintCase,
  ComplaintPeriod,
  AccountClosing,
  Alarm,
  AlarmNotice,
  AlarmInstruction,
  AlarmReport,
  Outage,
  OutageEvent,
  OutageFollower,
  OutageTicket,
  Task,
  Peak,
  Handover,
  QualitySample,
  ServiceRating,
  Training,
  TrainingResult,
  PolicyVersion,
  CallbackRuleChange,
  CalendarVersion,
  OutboxEvent,
  HintRow,
  HintStream,
  Presence,
  IdempotencyKey,
  Message,
  Delivery,
  MessageRight,
  MediaEntity,
  FileLook,
  Print,
  Place,
];
