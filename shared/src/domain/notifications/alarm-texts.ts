import type { AlarmEventType } from '../events.js';
import { type Localized, type Side, words } from '../language.js';
import type { MessageText } from './types.js';

/** An event, or one that reads differently: somebody was reached by telephone. */
type AlarmText = AlarmEventType | 'alarm_reached';
type Texts = Readonly<Record<AlarmText, Readonly<Record<Side, MessageText>>>>;

/** An alarm in Chinese, for both sides; what residents are not told of reads as nothing new for them. */
export const alarmTextsChinese: Texts = {
  alarm_raised: {
    resident: { title: '已呼叫值班室', text: '值班室、主管和经理都已通知：{alarm}。' },
    staff: { title: '应急：{alarm}', text: '{place}：{alarm}。{words}请马上点开确认。' },
  },
  alarm_raised_again: {
    resident: { title: '已再次呼叫', text: '已再次提醒值班室。' },
    staff: { title: '又呼叫了一次', text: '{place}又呼叫了一次。{words}' },
  },
  alarm_acknowledged: {
    resident: { title: '有人收到了', text: '{person}：{answer}。' },
    staff: { title: '已确认告警', text: '{place}的告警，{person}：{answer}。' },
  },
  alarm_reached: {
    resident: { title: '有人收到了', text: '{person}已经知道了。' },
    staff: { title: '电话通知到了', text: '{place}的告警，电话通知到{person}。' },
  },
  alarm_outreach: {
    resident: { title: '正在叫人', text: '值班室正在打电话叫人。' },
    staff: { title: '电话没打通', text: '{place}的告警，打给{person}没打通。{words}' },
  },
  alarm_called_in: {
    resident: { title: '又通知了人', text: '值班室又叫了人：{person}。' },
    staff: { title: '又通知了人', text: '{place}的告警，又通知了{person}。' },
  },
  alarm_everybody_knows: {
    resident: { title: '都收到了', text: '该知道的人都收到了。' },
    staff: { title: '都已确认', text: '{place}的告警，通知到的人都确认了。' },
  },
  alarm_logged: {
    resident: { title: '有新进展', text: '{words}' },
    staff: { title: '告警经过', text: '{place}：{words}' },
  },
  alarm_freed: {
    resident: { title: '人出来了', text: '{words}' },
    staff: { title: '人出来了', text: '{place}：{words}' },
  },
  alarm_intercom: {
    resident: { title: '有人陪着说话', text: '值班室在对讲里和里面的人说着话。' },
    staff: { title: '对讲安抚', text: '{place}：对讲安抚。{words}' },
  },
  alarm_instructed: {
    resident: { title: '正在处理', text: '现场正在按安排处理。' },
    staff: { title: '应急指示', text: '{name}要求{person}：{words}。请在 {time} 前办好并回报。' },
  },
  alarm_instruction_settled: {
    resident: { title: '正在处理', text: '现场又办好了一项。' },
    staff: { title: '指示有结果', text: '{place}的指示有结果：{words}' },
  },
  alarm_handed_over: {
    resident: { title: '换人跟进', text: '现在由{person}跟着这件事。' },
    staff: { title: '请接手告警', text: '{place}的告警，记录人换成{person}。{words}' },
  },
  alarm_safe: {
    resident: { title: '知道了', text: '知道您没事了，我们还会看完才结束。' },
    staff: { title: '业户说没事了', text: '{place}业户说没事了。{words}请核实，不要就此结束。' },
  },
  alarm_cancelled: {
    resident: { title: '已取消', text: '已取消，没有惊动更多人。有事随时再按。' },
    staff: { title: '误报', text: '{place}的告警是误报，呼叫的人自己取消了，不用去了。' },
  },
  alarm_ended: {
    resident: { title: '险情结束', text: '险情结束了：{words}' },
    staff: { title: '请签字解除', text: '{place}的险情结束：{words}。请主管或经理签字解除。' },
  },
  alarm_stood_down: {
    resident: { title: '告警解除', text: '告警解除了。后面的修理和回访照常。' },
    staff: { title: '告警已解除', text: '{place}的告警已签字解除。{words}' },
  },
  alarm_reported: {
    resident: { title: '已上报', text: '这件事已经书面报公司。' },
    staff: { title: '应急书面报告', text: '{no} {place}的书面报告已写好，请查阅。' },
  },
  alarm_visited: {
    resident: { title: '上门回访', text: '谢谢您接受上门回访。' },
    staff: { title: '已上门回访', text: '{no} {place}的告警已上门回访：{words}' },
  },
};

/** The same in English. */
export const alarmTextsEnglish: Texts = {
  alarm_raised: {
    resident: { title: 'Duty room called', text: 'Duty room, supervisor and manager have been told: {alarm}.' },
    staff: { title: 'Alarm: {alarm}', text: '{place}: {alarm}. {words} Open and acknowledge at once.' },
  },
  alarm_raised_again: {
    resident: { title: 'Called again', text: 'The duty room has been reminded.' },
    staff: { title: 'Called again', text: '{place} called again. {words}' },
  },
  alarm_acknowledged: {
    resident: { title: 'Somebody has it', text: '{person}: {answer}.' },
    staff: { title: 'Alarm acknowledged', text: 'Alarm at {place}, {person}: {answer}.' },
  },
  alarm_reached: {
    resident: { title: 'Somebody has it', text: '{person} knows.' },
    staff: { title: 'Reached by telephone', text: 'Alarm at {place}: {person} was reached by telephone.' },
  },
  alarm_outreach: {
    resident: { title: 'Calling people', text: 'The duty room is telephoning.' },
    staff: { title: 'No answer', text: 'Alarm at {place}: {person} did not answer the telephone. {words}' },
  },
  alarm_called_in: {
    resident: { title: 'More people told', text: 'The duty room has called in {person}.' },
    staff: { title: 'More people told', text: 'Alarm at {place}: {person} called in.' },
  },
  alarm_everybody_knows: {
    resident: { title: 'Everybody knows', text: 'Everybody who has to know has answered.' },
    staff: { title: 'Everybody knows', text: 'Alarm at {place}: all who were told have acknowledged.' },
  },
  alarm_logged: {
    resident: { title: 'News', text: '{words}' },
    staff: { title: 'Log of the alarm', text: '{place}: {words}' },
  },
  alarm_freed: {
    resident: { title: 'They are out', text: '{words}' },
    staff: { title: 'They are out', text: '{place}: {words}' },
  },
  alarm_intercom: {
    resident: { title: 'Somebody is talking to them', text: 'The duty room is speaking to the people inside.' },
    staff: { title: 'Spoken to', text: '{place}: spoken to over the intercom. {words}' },
  },
  alarm_instructed: {
    resident: { title: 'Being handled', text: 'It is being handled on site.' },
    staff: { title: 'Instruction', text: '{name} wants {person} to: {words}. Do it and report by {time}.' },
  },
  alarm_instruction_settled: {
    resident: { title: 'Being handled', text: 'One more thing is done.' },
    staff: { title: 'Instruction settled', text: '{place}: {words}' },
  },
  alarm_handed_over: {
    resident: { title: 'Somebody else follows', text: '{person} follows this now.' },
    staff: { title: 'Please take over', text: 'Alarm at {place}: {person} keeps the log now. {words}' },
  },
  alarm_safe: {
    resident: { title: 'Good to know', text: 'Good that you are safe. We look ourselves before we end it.' },
    staff: {
      title: 'Resident is safe',
      text: '{place}: the resident says they are safe. {words} Check before ending it.',
    },
  },
  alarm_cancelled: {
    resident: { title: 'Cancelled', text: 'Cancelled. Press again whenever you need us.' },
    staff: { title: 'False alarm', text: 'The alarm at {place} was a slip; the caller took it back. No need to go.' },
  },
  alarm_ended: {
    resident: { title: 'The danger is over', text: 'The danger is over: {words}' },
    staff: {
      title: 'Please sign',
      text: 'The danger at {place} is over: {words}. Supervisor or manager, please sign.',
    },
  },
  alarm_stood_down: {
    resident: { title: 'Alarm stood down', text: 'The alarm is over. Repair and call-back go on as usual.' },
    staff: { title: 'Alarm stood down', text: 'The alarm at {place} has been signed off. {words}' },
  },
  alarm_reported: {
    resident: { title: 'Reported', text: 'This has been reported to the company in writing.' },
    staff: { title: 'Written report', text: '{no} {place}: the written report is there to be read.' },
  },
  alarm_visited: {
    resident: { title: 'Visit', text: 'Thank you for receiving us.' },
    staff: { title: 'Visited in person', text: '{no} {place}: visited after the alarm: {words}' },
  },
};

export const alarmTimelineTexts: Readonly<Record<AlarmText, Localized>> = {
  alarm_raised: words('一键告警：{alarm}。{words}', 'raised the alarm: {alarm}. {words}'),
  alarm_raised_again: words('又呼叫了一次。{words}', 'called again. {words}'),
  alarm_acknowledged: words('{answer}', '{answer}'),
  alarm_reached: words('电话通知到{person}', 'reached {person} by telephone'),
  alarm_outreach: words('打电话给{person}，没打通。{words}', 'telephoned {person}: no answer. {words}'),
  alarm_called_in: words('又通知了{person}', 'called in {person}'),
  alarm_everybody_knows: words('通知到的人都确认了', 'everybody who was told has acknowledged'),
  alarm_logged: words('{words}', '{words}'),
  alarm_freed: words('{words}', '{words}'),
  alarm_intercom: words('对讲安抚。{words}', 'spoke to them over the intercom. {words}'),
  alarm_instructed: words('{name}指示{person}：{words}', '{name} instructed {person}: {words}'),
  alarm_instruction_settled: words('指示的结果：{words}', 'outcome of the instruction: {words}'),
  alarm_handed_over: words('记录交给{person}。{words}', 'handed the log to {person}. {words}'),
  alarm_safe: words('说没事了。{words}', 'says they are safe. {words}'),
  alarm_cancelled: words('自己取消，记为误报', 'took it back: false alarm'),
  alarm_ended: words('险情结束：{words}', 'the danger is over: {words}'),
  alarm_stood_down: words('签字解除告警。{words}', 'signed the alarm off. {words}'),
  alarm_reported: words('书面报公司', 'reported to the company in writing'),
  alarm_visited: words('上门回访：{words}', 'visited in person: {words}'),
};
