import type { ComplaintAction, ComplaintCommand } from '../complaint/commands.js';
import {
  type ClassificationStep,
  type ComplaintFacts,
  NEW_COMPLAINT,
  type Remedy,
  type Reply,
  type Statement,
  type WrittenReply,
} from '../complaint/types.js';
import { DAY, HOUR } from '../time.js';
import { SAMPLE_NOW } from './facts.js';

const by = { at: SAMPLE_NOW, by: 152, byName: '周敏' } as const;

export const sampleClassification = (change: Partial<ClassificationStep> = {}): ClassificationStep => ({
  nature: 'effective',
  natureReason: 'harm',
  content: 'attitude',
  contentDetail: null,
  responsibility: 'ours',
  decided: true,
  reason: null,
  ...by,
  ...change,
});

export const sampleRemedy = (change: Partial<Remedy> = {}): Remedy => ({
  id: 71,
  what: '当班人员服务用语再培训',
  department: 'customer_service',
  dueAt: SAMPLE_NOW + 3 * DAY,
  doneAt: null,
  result: null,
  ...change,
});

export const sampleReply = (change: Partial<Reply> = {}): Reply => ({
  text: '向您道歉，11 月 25 日前公示办法。',
  channel: 'call',
  ...by,
  declinedBecause: null,
  ...change,
});

export const sampleWritten = (change: Partial<WrittenReply> = {}): WrittenReply => ({
  text: '向您道歉，11 月 25 日前公示办法。',
  channel: 'call',
  ...by,
  returned: null,
  ...change,
});

export const sampleStatement = (change: Partial<Statement> = {}): Statement => ({
  personId: 132,
  name: '马超',
  collector: { personId: 151, name: '吴刚', department: 'security' },
  askedAt: SAMPLE_NOW,
  dueAt: SAMPLE_NOW + 4 * HOUR,
  given: null,
  ...change,
});

/** A complaint as it has just been made. Used by the start-up checks of the tables and by tests. */
export const sampleComplaint = (change: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  ...NEW_COMPLAINT,
  ...change,
});

/** At least one well-formed command per step, one for each way it can turn out. */
export const complaintCommands: Readonly<Record<ComplaintAction, readonly ComplaintCommand[]>> = {
  acknowledgeComplaint: [{ action: 'acknowledgeComplaint', words: '让您不舒服了，很抱歉。' }],
  verifyComplaint: [{ action: 'verifyComplaint', genuine: true, motive: '外卖进不来', wanted: '道歉，说清怎么送' }],
  nameConcerned: [{ action: 'nameConcerned', persons: [], department: 'security', ownerId: 151 }],
  classifyComplaint: [
    {
      action: 'classifyComplaint',
      nature: 'effective',
      natureReason: 'harm',
      content: 'attitude',
      contentDetail: null,
      responsibility: 'ours',
    },
  ],
  recordFact: [{ action: 'recordFact', source: 'recording', text: '23:12 东门岗有争执' }],
  askStatement: [{ action: 'askStatement', personId: 131, collector: null }],
  giveStatement: [{ action: 'giveStatement', personId: 132, text: '当时说话急了' }],
  investigateComplaint: [{ action: 'investigateComplaint', severity: 'light', findings: '用语生硬' }],
  tellLimits: [{ action: 'tellLimits', words: '开发商保修期内的外墙由开发商负责。' }],
  recordThirdParty: [{ action: 'recordThirdParty', id: 81, party: '开发商', asked: '修外墙', meanwhile: '先拉警戒线' }],
  settleThirdParty: [{ action: 'settleThirdParty', id: 81, outcome: '下周一进场' }],
  reportComplaintUp: [{ action: 'reportComplaintUp', reason: '要客服一起办' }],
  planRemedy: [
    {
      action: 'planRemedy',
      remedies: [{ id: 71, what: '再培训', department: 'customer_service', dueAt: SAMPLE_NOW + 6 * HOUR }],
    },
  ],
  replyComplaint: [{ action: 'replyComplaint', text: '向您道歉。', channel: 'call' }],
  returnReply: [{ action: 'returnReply', words: '日期要和方案一致' }],
  acceptReply: [{ action: 'acceptReply' }],
  declineReply: [{ action: 'declineReply', reason: '没说什么时候' }],
  completeRemedy: [{ action: 'completeRemedy', id: 71, result: '培训做完' }],
  releaseComplainant: [{ action: 'releaseComplainant', told: '电话里说好了' }],
  decideStuckComplaint: [{ action: 'decideStuckComplaint', newWay: '经理上门' }],
  summariseComplaint: [{ action: 'summariseComplaint' }],
  reopenComplaint: [{ action: 'reopenComplaint' }],
};
