import { type Localized, words } from '../language.js';

/** Situations of CMP-5; `apology` opens, the others answer. */
export const PHRASE_SITUATIONS = ['apology', 'attitude', 'explanation', 'compensation', 'third_party'] as const;
export type PhraseSituation = (typeof PHRASE_SITUATIONS)[number];

export interface Phrase {
  readonly key: string;
  readonly situation: PhraseSituation;
  readonly title: Localized;
  readonly text: Localized;
}

const phrase = (key: string, situation: PhraseSituation, title: Localized, text: Localized): Phrase => ({
  key,
  situation,
  title,
  text,
});

/** Wording on the resident’s side: sorry first, what we do, by when; never whose fault (CMP-5). */
export const COMPLAINT_PHRASES: readonly Phrase[] = [
  phrase(
    'sorry',
    'apology',
    words('致歉', 'Apology'),
    words(
      '让您不舒服了，很抱歉。我们马上去了解情况。',
      'We are sorry you were upset. We are finding out what happened.',
    ),
  ),
  phrase(
    'sorry_waited',
    'apology',
    words('致歉 · 让您久等', 'Apology for waiting'),
    words('让您等了这么久，很抱歉。这件事我们盯着办。', 'We are sorry you waited so long. We are seeing to it now.'),
  ),
  phrase(
    'sorry_again',
    'apology',
    words('致歉 · 反复发生', 'Apology for a repeat'),
    words('同样的事又发生了，是我们没做好，很抱歉。', 'It happened again and we did not prevent it. We are sorry.'),
  ),
  phrase(
    'attitude',
    'attitude',
    words('道歉 · 态度', 'Attitude'),
    words(
      '您好，您反映的服务态度问题，我们核实了：当班人员用语生硬，是我们的不对，向您诚恳道歉。',
      'We looked into what you told us: our colleague spoke harshly. That was wrong and we apologise.',
    ),
  ),
  phrase(
    'explain',
    'explanation',
    words('说明办法', 'What we do'),
    words('您好，您反映的情况我们核实了。我们已安排：', 'We looked into what you told us. This is what we do:'),
  ),
  phrase(
    'explain_other',
    'explanation',
    words('另提办法', 'Another way'),
    words(
      '您好，上次的办法没让您满意，很抱歉。我们再提一个办法，请您看看：',
      'We are sorry our first answer did not satisfy you. We offer another way:',
    ),
  ),
  phrase(
    'compensate',
    'compensation',
    words('补偿', 'Making good'),
    words('给您造成的损失，我们承担，具体是：', 'We make good the damage, as follows:'),
  ),
  phrase(
    'third_party',
    'third_party',
    words('转第三方', 'Third party'),
    words(
      '您好，这件事不在物业的责任范围内，我们先向您说明；我们已替您联系对方，有消息马上告诉您。',
      'This is outside what we are responsible for, which we want to say first. We have asked them for you and tell you as soon as we hear.',
    ),
  ),
];
