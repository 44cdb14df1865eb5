import { type Language, type Localized, type Side, words } from '../language.js';
import type { IntakeEventData } from '../ticket/intake/events.js';
import type { MessageText } from './types.js';

type Catalogue = Readonly<Record<keyof IntakeEventData, Readonly<Record<Side, MessageText>>>>;

/** What the desk does with a matter besides registering it, in words: ownership, priority, questions, links. */
export const intakeTexts: Readonly<Record<Language, Catalogue>> = {
  'zh-CN': {
    ticket_claimed: {
      resident: { title: '有人接手了', text: '这件事现在由专人负责到底。' },
      staff: { title: '已接手', text: '{place}的事项有人接手了。{words}' },
    },
    priority_changed: {
      resident: { title: '调整了处理顺序', text: '这件事现在按「{priority}」办理。' },
      staff: { title: '优先级改为{priority}', text: '{place}：优先级改为{priority}。{words}' },
    },
    supervisor_asked: {
      resident: { title: '正在核实', text: '客服正在核实怎么办理。' },
      staff: { title: '请示：立不立项', text: '{place}：{words}' },
    },
    inquiry_answered: {
      resident: { title: '已核实', text: '客服核实好了，马上答复您。' },
      staff: { title: '请示有答复', text: '{place}：{words}' },
    },
    ticket_linked: {
      resident: { title: '关联了另一件事', text: '这件事和另一件一起跟进。' },
      staff: { title: '已关联', text: '{no} 关联了 {words}。' },
    },
    ticket_unlinked: {
      resident: { title: '不再一起跟进', text: '这件事和另一件分开跟进。' },
      staff: { title: '取消关联', text: '{no} 不再关联 {words}。' },
    },
    ticket_passed_on: {
      resident: { title: '已转给专人', text: '已转给{name}，您说过的不用再说一遍。' },
      staff: { title: '转给您：{place}', text: '业户已经说了：{words}' },
    },
    call_back_booked: {
      resident: { title: '约好回电', text: '{name}会在 {time} 前给您回电。' },
      staff: { title: '请回电', text: '{place}：{time} 前由{name}回电。{words}' },
    },
    passed_to_department: {
      resident: { title: '已转{department}', text: '已请{department}的负责人处理。' },
      staff: { title: '来访转{department}', text: '{place}：{words}' },
    },
    agent_reviewed: {
      resident: { title: '向您道歉', text: '您的意见我们复核过了，是我们没做好，对不起。' },
      staff: { title: '差评已复核', text: '{no}：{words}' },
    },
    photos_asked: {
      resident: { title: '请您拍几张照片', text: '客服给您发了拍照的链接，{time} 前有效，最多 {count} 张。' },
      staff: { title: '已请业户拍照', text: '{no}：请业户拍照，链接 {time} 前有效，最多 {count} 张。' },
    },
    photo_received: {
      resident: { title: '照片收到了', text: '收到第 {count} 张照片，师傅来之前先看看。' },
      staff: { title: '业户发来照片', text: '{no}：{place}的照片到了，第 {count} 张。' },
    },
    handover_confirmed: {
      resident: { title: '客服接手了', text: '夜里接报的事，客服已经接手。' },
      staff: { title: '交接已确认', text: '{place}：夜间接报已由客服接手。{words}' },
    },
    act_taken_back: {
      resident: { title: '更正一下', text: '刚才的转办取消了，还由原来的客服跟进。' },
      staff: { title: '撤回了刚才的操作', text: '{no}：撤回「{words}」。' },
    },
    ownership_passed: {
      resident: { title: '换了负责人', text: '这件事现在由{name}负责。' },
      staff: { title: '请接手', text: '{place}：原负责人已不在岗，现在由{name}负责。' },
    },
  },
  en: {
    ticket_claimed: {
      resident: { title: 'Somebody has taken it on', text: 'One person now looks after this to the end.' },
      staff: { title: 'Taken on', text: 'Somebody took on the matter at {place}. {words}' },
    },
    priority_changed: {
      resident: { title: 'New priority', text: 'This is now handled as “{priority}”.' },
      staff: { title: 'Priority now {priority}', text: '{place}: the priority is now {priority}. {words}' },
    },
    supervisor_asked: {
      resident: { title: 'Being checked', text: 'The desk is checking how to handle this.' },
      staff: { title: 'Register it or not?', text: '{place}: {words}' },
    },
    inquiry_answered: {
      resident: { title: 'Checked', text: 'The desk has checked and answers you next.' },
      staff: { title: 'Your question is answered', text: '{place}: {words}' },
    },
    ticket_linked: {
      resident: { title: 'Linked to another matter', text: 'This is followed together with another matter.' },
      staff: { title: 'Linked', text: '{no} is linked to {words}.' },
    },
    ticket_unlinked: {
      resident: { title: 'No longer linked', text: 'This is followed on its own again.' },
      staff: { title: 'No longer linked', text: '{no} is no longer linked to {words}.' },
    },
    ticket_passed_on: {
      resident: { title: 'Passed on', text: 'Passed to {name}; you need not say it all again.' },
      staff: { title: 'Passed to you: {place}', text: 'The resident has said: {words}' },
    },
    call_back_booked: {
      resident: { title: 'Call booked', text: '{name} calls you back by {time}.' },
      staff: { title: 'Please call back', text: '{place}: {name} calls back by {time}. {words}' },
    },
    passed_to_department: {
      resident: { title: 'With {department}', text: 'The head of {department} has been asked to deal with it.' },
      staff: { title: 'A visitor for {department}', text: '{place}: {words}' },
    },
    agent_reviewed: {
      resident: { title: 'We apologise', text: 'We looked into it: we did not do well. We are sorry.' },
      staff: { title: 'Bad rating reviewed', text: '{no}: {words}' },
    },
    photos_asked: {
      resident: {
        title: 'Please take a few photographs',
        text: 'The desk sent you a link for photographs. It opens until {time}, for at most {count}.',
      },
      staff: {
        title: 'Photographs asked for',
        text: '{no}: the resident was asked for photographs. The link opens until {time}, for at most {count}.',
      },
    },
    photo_received: {
      resident: { title: 'Your photograph is here', text: 'Photograph {count} has arrived; the engineer looks first.' },
      staff: { title: 'A photograph from the resident', text: '{no}: photograph {count} of {place} has arrived.' },
    },
    handover_confirmed: {
      resident: { title: 'The desk has it', text: 'The desk has taken over what came in out of hours.' },
      staff: { title: 'Handover confirmed', text: '{place}: the desk took over what came in out of hours. {words}' },
    },
    act_taken_back: {
      resident: { title: 'A correction', text: 'It was not passed on after all; the same person looks after it.' },
      staff: { title: 'Taken back', text: '{no}: took back “{words}”.' },
    },
    ownership_passed: {
      resident: { title: 'Somebody else looks after it', text: '{name} now looks after this.' },
      staff: { title: 'Please take over', text: '{place}: the owner is no longer here; {name} owns it now.' },
    },
  },
};

export const intakeTimelineTexts: Readonly<Record<keyof IntakeEventData, Localized>> = {
  ticket_claimed: words('接手。{words}', 'took it on. {words}'),
  priority_changed: words('优先级改为{priority}。{words}', 'changed the priority to {priority}. {words}'),
  supervisor_asked: words('请示立不立项：{words}', 'asked whether to register: {words}'),
  inquiry_answered: words('答复请示：{words}', 'answered the question: {words}'),
  ticket_linked: words('关联 {words}', 'linked {words}'),
  ticket_unlinked: words('取消关联 {words}', 'unlinked {words}'),
  ticket_passed_on: words('转给{name}：{words}', 'passed it to {name}: {words}'),
  call_back_booked: words('约好由{name}在 {time} 前回电：{words}', 'booked a call by {name} before {time}: {words}'),
  passed_to_department: words('交{department}负责人：{words}', 'passed it to the head of {department}: {words}'),
  agent_reviewed: words('复核差评：{words}', 'reviewed the bad rating: {words}'),
  photos_asked: words(
    '请业户拍照，链接 {time} 前有效，最多 {count} 张',
    'asked the resident for photographs; the link opens until {time}, for at most {count}',
  ),
  photo_received: words('业户按链接发来照片，第 {count} 张', 'the resident sent photograph {count} by the link'),
  handover_confirmed: words('确认夜间接报的交接。{words}', 'confirmed what was taken out of hours. {words}'),
  act_taken_back: words('撤回：{words}', 'took back: {words}'),
  ownership_passed: words('原负责人已不在岗，转由{name}负责', 'the owner has left; {name} owns it now'),
};
