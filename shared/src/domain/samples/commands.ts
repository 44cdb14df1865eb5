import type { TicketAction, TicketCommand } from '../ticket/commands.js';
import type { WorkOrderCommand, WorkOrderCommandAction } from '../work-order/commands.js';
import { SAMPLE_NOW, sampleSchedule } from './facts.js';

const lines = [{ feeItemId: 5, quantity: 1 }];
const ratings = { speed: 5, quality: 5, attitude: 4 };

/** At least one well-formed command per action, one for each way it can turn out. */
export const ticketCommands: Readonly<Record<TicketAction, readonly TicketCommand[]>> = {
  submitTicket: [{ action: 'submitTicket', emergency: false }],
  registerTicket: [
    {
      action: 'registerTicket',
      no: 'BX20261122-0007',
      categoryId: 7,
      categoryFlags: [],
      department: 'engineering',
      priority: 'normal',
    },
  ],
  answerTicket: [{ action: 'answerTicket', answer: '水费按表计算' }],
  cancelTicket: [{ action: 'cancelTicket' }],
  dispatchWorkOrder: [{ action: 'dispatchWorkOrder', department: 'engineering', task: '水龙头漏水' }],
  suspendTicket: [{ action: 'suspendTicket', reason: '等厂家停产件' }],
  resumeTicket: [{ action: 'resumeTicket' }],
  closeTicket: [{ action: 'closeTicket', outcome: 'done', note: '已修好', confirmedBy: '孙伟' }],
  requestSignOff: [{ action: 'requestSignOff', outcome: 'not_possible', note: '要等厂家', confirmedBy: '厂家来函' }],
  askLookOver: [{ action: 'askLookOver', text: '费用有点高' }],
  answerLookOver: [{ action: 'answerLookOver', words: '可以销' }],
  returnSignOff: [{ action: 'returnSignOff', reason: '结果写得不清楚' }],
  reviewSuspended: [{ action: 'reviewSuspended', reason: '还没到货' }],
  closeAbuse: [{ action: 'closeAbuse', reason: '三次查实都没有问题，仍辱骂员工' }],
  callAfterRain: [{ action: 'callAfterRain' }],
  reportCash: [{ action: 'reportCash', text: '收了五十' }],
  addNote: [{ action: 'addNote', text: '已催', visibility: 'internal' }],
  rescheduleTicket: [
    { action: 'rescheduleTicket', appointment: { from: SAMPLE_NOW + 86_400_000, to: SAMPLE_NOW + 90_000_000 } },
  ],
  urgeTicket: [{ action: 'urgeTicket' }],
  rateTicket: [
    { action: 'rateTicket', ...ratings, solved: true },
    { action: 'rateTicket', ...ratings, solved: false, words: '还在漏' },
  ],
  recordCallback: [
    { action: 'recordCallback', result: 'satisfied', ratings, channel: 'on_site' },
    { action: 'recordCallback', result: 'dissatisfied', words: '还在漏', channel: 'on_site' },
    { action: 'recordCallback', result: 'unreachable' },
  ],
  claimTicket: [{ action: 'claimTicket' }],
  changePriority: [{ action: 'changePriority', priority: 'high' }],
  askSupervisor: [{ action: 'askSupervisor', question: '邻里纠纷，立不立项？' }],
  answerInquiry: [{ action: 'answerInquiry', register: true, words: '立项，转秩序部' }],
  linkTicket: [
    { action: 'linkTicket', ticketId: 2, otherNo: null, withComplaint: false, found: true, separable: false },
  ],
  unlinkTicket: [{ action: 'unlinkTicket', ticketId: 2, otherNo: null, withComplaint: false, found: true }],
  passOnTicket: [{ action: 'passOnTicket', personId: 152, personName: '周敏', said: '水费多收了两个月' }],
  bookCallBack: [{ action: 'bookCallBack', personId: 152, personName: '周敏', words: '问装修押金', atWorkFrom: null }],
  passToDepartmentHead: [{ action: 'passToDepartmentHead', department: 'security', words: '车位被占' }],
  askForPhotos: [{ action: 'askForPhotos', most: 6, until: SAMPLE_NOW + 86_400_000 }],
  addRequestedPhoto: [{ action: 'addRequestedPhoto', nth: 1 }],
  reviewAgent: [{ action: 'reviewAgent', atFault: true, words: '没有核对房号' }],
  confirmHandover: [{ action: 'confirmHandover', words: '已核对' }],
  takeBack: [
    {
      action: 'takeBack',
      act: 'changePriority',
      last: {
        type: 'priority_changed',
        // The manager's, so that it is the manager's to take back.
        actorId: 153,
        workOrderId: null,
        at: SAMPLE_NOW,
        data: { from: 'high', to: 'normal' },
        said: { 'zh-CN': '优先级改为普通', en: 'changed the priority to normal' },
      },
    },
  ],
  passOwnership: [{ action: 'passOwnership', personId: 152, personName: '周敏' }],
  ordersFinished: [{ action: 'ordersFinished' }],
  ordersReturned: [{ action: 'ordersReturned' }],
};

/** Given by the assignee and, for a resident's word, on a resident's behalf with a witness. */
export const workOrderCommands: Readonly<Record<WorkOrderCommandAction, readonly WorkOrderCommand[]>> = {
  acceptWorkOrder: [{ action: 'acceptWorkOrder' }],
  declineWorkOrder: [{ action: 'declineWorkOrder', reason: '在别处忙' }],
  transferWorkOrder: [{ action: 'transferWorkOrder', assigneeId: 202, reason: '不会修这个' }],
  arriveWorkOrder: [{ action: 'arriveWorkOrder' }],
  requestFeeReview: [{ action: 'requestFeeReview', text: '标准里没有' }],
  answerFeeReview: [{ action: 'answerFeeReview', feasible: true, lines: null }],
  quoteWorkOrder: [
    { action: 'quoteWorkOrder', quoteId: 501, lines, schedule: sampleSchedule },
    { action: 'quoteWorkOrder', quoteId: 501, lines: [], schedule: [] },
  ],
  consentQuote: [{ action: 'consentQuote', quoteId: 501, onBehalfOf: '江小川', witness: '李先生' }],
  refuseQuote: [{ action: 'refuseQuote', quoteId: 501, reason: '太贵了', onBehalfOf: '江小川', witness: '李先生' }],
  startWorkOrder: [{ action: 'startWorkOrder' }],
  pauseWorkOrder: [{ action: 'pauseWorkOrder', reason: '缺配件' }],
  resumeWorkOrder: [{ action: 'resumeWorkOrder' }],
  finishWorkOrder: [{ action: 'finishWorkOrder', result: '已更换', lines: [], schedule: [] }],
  signWorkOrder: [
    { action: 'signWorkOrder', satisfied: true, signatureMediaId: 9, onBehalfOf: '江小川', witness: '李先生' },
    { action: 'signWorkOrder', satisfied: false, note: '还在漏', onBehalfOf: '江小川', witness: '李先生' },
  ],
  returnWorkOrder: [{ action: 'returnWorkOrder', reason: '需要外包单位' }],
  confirmWorkOrder: [{ action: 'confirmWorkOrder' }],
  askDesk: [{ action: 'askDesk', text: '业户下午在家吗' }],
  requestSupport: [{ action: 'requestSupport', text: '要两个人抬' }],
  answerSupport: [{ action: 'answerSupport', text: '派李志强一起去' }],
  callSupervisor: [{ action: 'callSupervisor', lacking: 'nobody_on_duty' }],
  cancelWorkOrder: [{ action: 'cancelWorkOrder' }],
};
