import type { OwnCallbackRule } from '../callback/own-rule.js';

export const POLICY_UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'working_day',
  'day_of_month',
  'count',
  'matter',
  'point',
  'percent',
  'tenth',
] as const;
export type PolicyUnit = (typeof POLICY_UNITS)[number];

/** A number a community can change; `rule` says where it comes from (sop.md id, or the page of the specification). */
export interface PolicyDefinition {
  readonly default: number;
  readonly unit: PolicyUnit;
  readonly rule: string;
  readonly minimum: number;
  readonly maximum: number;
}

const policy = (rule: string, unit: PolicyUnit, value: number, minimum: number, maximum: number): PolicyDefinition => ({
  default: value,
  unit,
  rule,
  minimum,
  maximum,
});

/** Limits of the procedures. Name ends in its unit. */
const procedurePolicies = {
  registerWithinMinutes: policy('REG-6', 'minute', 3, 1, 120),
  dispatchWithinMinutes: policy('REG-6', 'minute', 2, 1, 240),
  redispatchWithinMinutes: policy('REG-4', 'minute', 30, 1, 1_440),
  acceptWithinMinutes: policy('DSP-3', 'minute', 30, 1, 1_440),
  pressAgainMinutes: policy('DSP-3', 'minute', 30, 5, 1_440),
  arriveWithinMinutes: policy('WRK-1', 'minute', 10, 1, 1_440),
  arriveBeforeAppointmentMinutes: policy('WRK-2', 'minute', 5, 0, 120),
  /** Later than this after 到场 was due, whoever arrives is asked why. */
  lateReasonMinutes: policy('WRK-1', 'minute', 5, 0, 240),
  quoteWithinMinutes: policy('WRK-6', 'minute', 30, 5, 1_440),
  feeReviewMinutes: policy('WRK-3', 'minute', 15, 1, 1_440),
  consentCallMinutes: policy('WRK-6', 'minute', 15, 1, 1_440),
  returnRefusedMinutes: policy('WRK-6', 'minute', 60, 5, 2_880),
  countersignHours: policy('WRK-6', 'hour', 24, 1, 168),
  startWithinMinutes: policy('WRK-6', 'minute', 60, 1, 2_880),
  finishWithinHours: policy('WRK-8', 'hour', 8, 1, 720),
  pauseReviewHours: policy('WRK-12', 'hour', 24, 1, 720),
  signWithinHours: policy('WRK-8', 'hour', 4, 1, 168),
  confirmWithinHours: policy('WRK-11', 'hour', 24, 1, 168),
  closeWithinHours: policy('CLO-1', 'hour', 24, 1, 168),
  complaintAnswerHours: policy('CMP-2', 'hour', 24, 1, 72),
  enquiryAnswerHours: policy('HOT-5', 'hour', 48, 1, 168),
  firstFollowUpMinutes: policy('FUP-1', 'minute', 120, 10, 1_440),
  /** Asked to look at a close-out beforehand. */
  lookOverMinutes: policy('CLO-4', 'minute', 60, 5, 1_440),
  signOffWithinHours: policy('CLO-4', 'hour', 24, 1, 168),
  suspensionConsentHours: policy('CLO-5', 'hour', 24, 1, 168),
  suspensionReviewDays: policy('CLO-5', 'day', 90, 1, 92),
  rectificationHours: policy('CBK-11', 'hour', 12, 1, 72),
  urgeAnswerMinutes: policy('FUP-4', 'minute', 30, 5, 1_440),
  /** How far back the same thing in the same building counts as the same thing. */
  similarWithinHours: policy('INT-4', 'hour', 24, 1, 168),
  urgeCooldownMinutes: policy('FUP-4', 'minute', 30, 1, 1_440),
  /** In hand and not finished; whoever has so many is given no more by itself. */
  fullLoadOrders: policy('DSP-5', 'matter', 5, 1, 50),
  longestShiftHours: policy('DSP-5', 'hour', 24, 1, 48),
  assignWithinMinutes: policy('DSP-5', 'minute', 10, 1, 240),
  questionAnswerMinutes: policy('DSP-2', 'minute', 15, 1, 240),
  supportAnswerMinutes: policy('WRK-12', 'minute', 15, 1, 240),
  progressNoteDays: policy('WRK-12', 'day', 1, 1, 30),
  inquiryAnswerMinutes: policy('REG-3', 'minute', 15, 1, 1_440),
  /** A link by which a resident sends photographs without signing in: how long, how many, and how many tries. */
  photoLinkHours: policy('INT-3', 'hour', 24, 1, 168),
  photosPerLink: policy('INT-3', 'count', 6, 1, 9),
  photoTriesPerLink: policy('INT-3', 'count', 30, 9, 100),
  /** How long a receipt offers to take an act back, and by when that has to have arrived. */
  takeBackSeconds: policy('desk.md', 'second', 6, 3, 20),
  takeBackArrivesSeconds: policy('desk.md', 'second', 30, 20, 120),
  /** However many links: for one house, and made by one person at the desk, within so many hours. */
  photoRateHours: policy('INT-3', 'hour', 24, 1, 24),
  photoLinksPerHouse: policy('INT-3', 'count', 8, 1, 50),
  photoLinksPerSender: policy('INT-3', 'count', 100, 1, 500),
  photoTriesPerHouse: policy('INT-3', 'count', 90, 9, 1_000),
  callBackWithinMinutes: policy('INT-10', 'minute', 30, 5, 480),
  /** Unread for so long, a relayed message is the supervisor's to see. */
  relayedMessageMinutes: policy('INT-7', 'minute', 60, 5, 1_440),
  /** A report that comes in while nobody is at the desk is taken by the duty person within this. */
  nightTakeMinutes: policy('INT-2', 'minute', 5, 1, 60),
  /** After working time begins. */
  handoverConfirmMinutes: policy('INT-2', 'minute', 60, 5, 480),
  agentReviewHours: policy('FUP-6', 'hour', 2, 1, 48),
  /** An attitude rated this or lower is looked into. */
  unsatisfiedRating: policy('FUP-6', 'point', 2, 1, 4),
  /** EMG-1: how soon, and how often, whoever has not acknowledged is pressed. */
  alarmPressMinutes: policy('EMG-1', 'minute', 3, 1, 60),
  /** A second press of the same person at the same place within this is the same alarm. */
  alarmJoinSeconds: policy('EMG-1', 'second', 60, 10, 600),
  /** How long the one who raised it can still say that it was a slip. */
  alarmCancelSeconds: policy('EMG-1', 'second', 60, 3, 600),
  /** EMG-2: the log of an alarm does not stay silent for longer. */
  alarmLogMinutes: policy('EMG-2', 'minute', 15, 5, 240),
  /** EMG-2: people who are shut in are spoken to so often. */
  alarmIntercomMinutes: policy('EMG-2', 'minute', 5, 1, 30),
  /** How long before the alarm something may have happened that its log tells of. */
  alarmLogBackHours: policy('EMG-2', 'hour', 24, 1, 168),
  alarmInstructionMinutes: policy('EMG-3', 'minute', 30, 5, 1_440),
  alarmSignHours: policy('CLO-4', 'hour', 4, 1, 72),
  alarmReportDays: policy('EMG-4', 'day', 3, 1, 30),
  /** An outage of which nobody can say until when: looked at again after so long. */
  outageReviewMinutes: policy('FUP-5', 'minute', 60, 5, 1_440),
  /** How long ahead a planned outage is told of at intake and on residents’ home page. */
  outageHintHours: policy('INT-4', 'hour', 24, 1, 168),
  /** What could not be answered is called back about within so many working days. */
  openQuestionWorkingDays: policy('HOT-5', 'working_day', 5, 1, 5),
  remindBeforeMinutes: policy('FUP-5', 'minute', 5, 1, 120),
  /** More reminders of one person than so many are gathered into one when the clock has stood still. */
  digestFromMessages: policy('FUP-5', 'matter', 5, 1, 100),
  periodicRemindHours: policy('FUP-3', 'hour', 8, 1, 72),
  summaryCommentDays: policy('CBK-12', 'day', 5, 1, 31),
  /** Holidays of the next year are asked for, and known, so long before it begins; they are announced in November. */
  holidaysAskedBeforeDays: policy('FUP-2', 'day', 45, 7, 120),
  holidaysKnownBeforeDays: policy('FUP-2', 'day', 14, 1, 60),
  /** By which day of the month what is owed for the last one is done. */
  monthlyByDay: policy('REP-3', 'day_of_month', 5, 1, 28),
} as const;

/** The people of the service itself: roster, leave, shifts. */
const staffPolicies = {
  swapAnswerHours: policy('DSP-5', 'hour', 24, 1, 168),
  /** Longer leaves go to the head of the department. */
  leaveLeadDays: policy('HOT-8', 'day', 3, 1, 30),
  leaveLongestDays: policy('HOT-8', 'day', 60, 1, 366),
  leaveDecideHours: policy('HOT-8', 'hour', 24, 1, 168),
  handoverSignMinutes: policy('HOT-1', 'minute', 30, 5, 480),
  /** Unregistered matters that wait: from so many on, for so long, it is a peak. */
  peakWaiting: policy('HOT-2', 'matter', 8, 2, 200),
  peakMinutes: policy('HOT-2', 'minute', 30, 1, 240),
  severePeakWaiting: policy('HOT-2', 'matter', 16, 2, 400),
  /** Records drawn of each agent in a week. */
  samplePerAgent: policy('HOT-4', 'matter', 3, 1, 50),
  examRecordingsPoints: policy('HOT-7', 'point', 50, 1, 100),
  examWrittenPoints: policy('HOT-7', 'point', 50, 1, 100),
  /** Whoever is new is examined so long after they came. */
  firstExamDays: policy('HOT-7', 'day', 14, 1, 60),
  examPassPoints: policy('HOT-7', 'point', 80, 1, 200),
  /** Topics of a morning brief. */
  briefTopics: policy('HOT-3', 'count', 5, 1, 20),
} as const;

/** Limits of the steps of a complaint. */
const complaintPolicies = {
  complaintAcknowledgeMinutes: policy('CMP-1', 'minute', 30, 1, 1_440),
  complaintVerifyHours: policy('CMP-1', 'hour', 4, 1, 72),
  complaintInvestigateHours: policy('CMP-1', 'hour', 12, 1, 72),
  complaintStatementHours: policy('CMP-1', 'hour', 4, 1, 72),
  complaintPlanHours: policy('CMP-1', 'hour', 4, 1, 72),
  complaintReplyHours: policy('CMP-1', 'hour', 2, 1, 72),
  /** Within which a reply is looked over before it goes to the resident; 0: it goes without. */
  complaintReplyLookMinutes: policy('CMP-5', 'minute', 60, 0, 1_440),
  complaintHearHours: policy('CMP-1', 'hour', 24, 1, 168),
  complaintClassifyHours: policy('CLS-5', 'hour', 24, 1, 168),
  agentComplaintCallWorkingDays: policy('FUP-6', 'working_day', 1, 1, 3),
  complaintConveneHours: policy('CMP-3', 'hour', 4, 1, 72),
  thirdPartyChaseDays: policy('CLS-7', 'day', 3, 1, 30),
  /** How far back complaints of the same kind are counted beside a new one. */
  complaintSameKindDays: policy('CMP-1', 'day', 90, 7, 366),
  complaintSummaryDays: policy('CMP-6', 'day', 5, 1, 31),
  /** Looks at who complained that one person may take in an hour (reliability.md F2). */
  contactLooksPerHour: policy('CMP-4', 'count', 30, 1, 500),
  /**
   * Telephone numbers of other matters and of households. Two a minute for an hour is more than a hotline dials
   * and would hinder nobody at work; whoever copies numbers out is stopped within the hour and stands in the list.
   */
  numberLooksPerHour: policy('INT-4', 'count', 120, 1, 1_000),
  /** Replies that the resident turns down before the supervisor decides a new way. */
  complaintOffersCount: policy('FUP-3', 'count', 2, 1, 10),
  /** Effective complaints per 10,000 households: under 5 % a month, under 0.5 ‰ a year. */
  monthlyComplaintTargetPerTenThousand: policy('CMP-7', 'matter', 500, 1, 10_000),
  yearlyComplaintTargetPerTenThousand: policy('CMP-7', 'matter', 5, 1, 10_000),
  rectificationReportDays: policy('CMP-7', 'day', 5, 1, 31),
} as const;

/** What the manager's figures are held against (CMP-7 and CBK-8 set the others). */
const dashboardPolicies = {
  /** Of the duties that fell due so many were done by then. */
  attainmentTargetPercent: policy('REP-6', 'percent', 95, 1, 100),
  /** Mean of all marks of residents, 1–5, in tenths. */
  satisfactionTargetTenths: policy('REP-6', 'tenth', 45, 10, 50),
} as const;

const callbackPolicies = {
  emergencyCallbackHours: policy('CBK-1', 'hour', 24, 1, 168),
  emergencySecondCallbackDays: policy('CBK-1', 'day', 2, 1, 14),
  leakCallbackDays: policy('CBK-2', 'day', 3, 1, 14),
  safetyCallbackDays: policy('CBK-3', 'day', 2, 1, 14),
  repairCallbackDays: policy('CBK-4', 'day', 7, 1, 30),
  complaintCallbackDays: policy('CBK-5', 'day', 2, 1, 14),
  /** A leak that waits for rain is called about after this long, rain or not. */
  rainWaitDays: policy('CBK-2', 'day', 90, 7, 366),
  serviceCallbackWorkingDays: policy('CBK-6', 'working_day', 1, 1, 10),
  longServiceCallbackDayOfMonth: policy('CBK-6', 'day_of_month', 25, 1, 28),
  majorCallbackDays: policy('CBK-7', 'day', 20, 1, 60),
  cashReportHours: policy('WRK-9', 'hour', 24, 1, 168),
  callbackAttempts: policy('CBK-10', 'count', 3, 1, 10),
} as const;

/** Limits of sessions and requests, kept in the same table so that no service carries a number. */
const platformPolicies = {
  /** Sessions are looked up on every request, so a stolen token ends with its session; a short life would buy nothing. */
  accessTokenMinutes: policy('api.md', 'minute', 20_160, 5, 43_200),
  refreshTokenDays: policy('api.md', 'day', 90, 1, 180),
  refreshGraceSeconds: policy('reliability.md D5', 'second', 60, 0, 60),
  passwordAttempts: policy('api.md', 'count', 5, 3, 20),
  passwordLockMinutes: policy('api.md', 'minute', 15, 1, 1_440),
  /** Reminders of a community that come this late: the clock has stood still, or jumped. */
  stoodStillMinutes: policy('FUP-5', 'minute', 30, 5, 1_440),
  /** A file that stands open and asks again is one look (desk.md: 查看档案会留下记录). */
  lookAgainMinutes: policy('desk.md', 'minute', 30, 1, 1_440),
  idempotencyHours: policy('api.md', 'hour', 24, 1, 168),
} as const;

const communityPolicies = {
  ...procedurePolicies,
  ...complaintPolicies,
  ...callbackPolicies,
  ...dashboardPolicies,
  ...staffPolicies,
} as const;

export const POLICIES = { ...communityPolicies, ...platformPolicies } as const;

/** What a community may set for itself; sessions and requests are the same for the whole company. */
export type CommunityPolicyKey = keyof typeof communityPolicies;
export const COMMUNITY_POLICY_KEYS = Object.keys(communityPolicies) as readonly CommunityPolicyKey[];

export type PolicyKey = keyof typeof POLICIES;
export type Policies = Readonly<Record<PolicyKey, number>> & {
  /** Callbacks that a community has added to the table of the procedures; absent: none. */
  readonly callbackRules?: readonly OwnCallbackRule[];
};

export const POLICY_KEYS = Object.keys(POLICIES) as readonly PolicyKey[];

export const defaultPolicies: Policies = Object.fromEntries(
  POLICY_KEYS.map((key) => [key, POLICIES[key].default]),
) as Record<PolicyKey, number>;

export function isPolicyValue(key: PolicyKey, value: number): boolean {
  const { minimum, maximum } = POLICIES[key];
  return Number.isInteger(value) && value >= minimum && value <= maximum;
}
