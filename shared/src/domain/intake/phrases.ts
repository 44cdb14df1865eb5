import { type Localized, words } from '../language.js';

/** INT-6 */
export const PHRASE_SITUATIONS = [
  'greeting',
  'clarify',
  'look_up',
  'apology',
  'explain',
  'transfer',
  'calm',
  'closing',
] as const;
export type PhraseSituation = (typeof PHRASE_SITUATIONS)[number];

export const PHRASE_SITUATION_LABELS: Readonly<Record<PhraseSituation, Localized>> = {
  greeting: words('问候', 'Greeting'),
  clarify: words('核实', 'Clarify'),
  look_up: words('查询', 'Looking up'),
  apology: words('致歉', 'Apology'),
  explain: words('说明', 'Explaining'),
  transfer: words('转接、留言', 'Passing on'),
  calm: words('安抚', 'Calming'),
  closing: words('结束', 'Closing'),
};

export interface Phrase {
  readonly code: string;
  readonly situation: PhraseSituation;
  readonly title: Localized;
  readonly text: Localized;
}

const phrase = (code: string, situation: PhraseSituation, title: Localized, text: Localized): Phrase => ({
  ...{ code, situation, title, text },
});

/** The set every community starts with. */
export const PHRASES: readonly Phrase[] = [
  phrase(
    'greet_call',
    'greeting',
    words('接电话', 'Answering'),
    words('您好，物业服务中心，请问有什么可以帮您？', 'Good day, property service. How can I help?'),
  ),
  phrase(
    'greet_visit',
    'greeting',
    words('来访', 'A visitor'),
    words('您好，请坐，您要办什么事？', 'Good day, please sit down. What can I do for you?'),
  ),
  phrase(
    'ask_house',
    'clarify',
    words('问房号', 'Which house'),
    words('请问您是哪一栋哪一单元几零几？', 'Which building, unit and room is it, please?'),
  ),
  phrase(
    'ask_when',
    'clarify',
    words('问时间', 'Since when'),
    words('这个情况是从什么时候开始的？', 'Since when has it been like this?'),
  ),
  phrase(
    'ask_where',
    'clarify',
    words('问位置', 'Where'),
    words('具体在哪个位置，是家里还是公共区域？', 'Where exactly: at home, or in a public area?'),
  ),
  phrase(
    'ask_wish',
    'clarify',
    words('问要求', 'What is wanted'),
    words('您希望我们怎么处理，什么时间方便上门？', 'What would you like us to do, and when may we come?'),
  ),
  phrase(
    'repeat',
    'clarify',
    words('复述', 'Repeating'),
    words('我跟您核对一下：……，对吗？', 'Let me repeat: … Is that right?'),
  ),
  phrase(
    'hold',
    'look_up',
    words('请稍等', 'One moment'),
    words('请稍等，我帮您查一下。', 'One moment please, I will look it up.'),
  ),
  phrase(
    'back',
    'look_up',
    words('久等了', 'Thank you for waiting'),
    words('让您久等了，查到的情况是……', 'Thank you for waiting. This is what I found: …'),
  ),
  phrase(
    'sorry',
    'apology',
    words('致歉', 'Apology'),
    words('给您添麻烦了，非常抱歉，我马上处理。', 'I am sorry for the trouble. I will see to it at once.'),
  ),
  phrase(
    'sorry_late',
    'apology',
    words('超时致歉', 'Late'),
    words(
      '答应您的时间没做到，对不起，我现在就去催。',
      'We did not keep the time we promised. I am sorry; I am pressing for it now.',
    ),
  ),
  phrase(
    'limits',
    'explain',
    words('说明责任范围', 'Not ours'),
    words(
      '这件事不归物业管，我把该找谁、怎么找告诉您，需要的话我们帮您联系。',
      'This is not ours to decide. I will tell you whom to turn to, and we can help you reach them.',
    ),
  ),
  phrase(
    'fee',
    'explain',
    words('说明收费', 'Fees'),
    words(
      '这一项按收费标准是……，师傅上门看过会先报价，您同意了再动工。',
      'By the fee schedule this is … You get a quotation first, and work begins only when you agree.',
    ),
  ),
  phrase(
    'pass',
    'transfer',
    words('转接', 'Passing on'),
    words(
      '这件事由我们主管答复您更准确，您说过的我会转告，不用再说一遍。',
      'Our supervisor can answer this better. I pass on what you said; you need not repeat it.',
    ),
  ),
  phrase(
    'message',
    'transfer',
    words('留言', 'Taking a message'),
    words(
      '他现在不在，我帮您留个话，让他给您回电，好吗？',
      'They are away. May I take a message and have them call you back?',
    ),
  ),
  phrase(
    'listen',
    'calm',
    words('安抚', 'Calming'),
    words('我理解您的心情，您慢慢说，我都记下来。', 'I understand. Please take your time, I am writing it all down.'),
  ),
  phrase(
    'danger',
    'calm',
    words('有危险时', 'In danger'),
    words('请先保证安全，离开现场，我们的人马上到。', 'Please get to safety first. Our people are on their way.'),
  ),
  phrase(
    'noise',
    'closing',
    words('听不清', 'Cannot hear'),
    words(
      '抱歉，我这边听不清，麻烦您换个地方再打来。',
      'I am sorry, I cannot hear you. Please call again from another place.',
    ),
  ),
  phrase(
    'number',
    'closing',
    words('告诉编号', 'The number'),
    words(
      '已经登记，编号是……，有进展会在小程序里告诉您。',
      'It is registered as … You will see every step in the mini-program.',
    ),
  ),
  phrase(
    'bye',
    'closing',
    words('结束', 'Good-bye'),
    words('还有别的事吗？感谢您的来电，再见。', 'Is there anything else? Thank you for calling. Good-bye.'),
  ),
];
