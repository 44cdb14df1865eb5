import { type Localized, words } from '../language.js';
import { type Instant, shanghaiDay, shanghaiTime } from '../time.js';
import { ALARM_ANSWER_LABELS } from './labels.js';
import type { AlarmAnswer } from './types.js';

/** A report as it is kept and printed: headings with rows of label and words, in the order of reading. */
export interface ReportSection {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

export interface ReportDocument {
  readonly title: string;
  /** Ticket number. */
  readonly no: string;
  readonly community: string;
  readonly sections: readonly ReportSection[];
}

/** What the report is made of: the alarm as it was logged, and the three things only a person can say. */
export interface ReportMaterial {
  readonly no: string;
  readonly community: string;
  readonly kind: Localized;
  readonly place: string;
  readonly text: string | null;
  readonly raisedBy: string;
  readonly raisedAt: Instant;
  readonly outcome: string | null;
  readonly endedAt: Instant | null;
  readonly signedBy: string;
  readonly signedAt: Instant;
  readonly people: readonly {
    readonly name: string;
    readonly post: string;
    readonly notifiedAt: Instant;
    readonly acknowledgedAt: Instant | null;
    readonly answer: AlarmAnswer | null;
  }[];
  readonly instructions: readonly {
    readonly at: Instant;
    readonly givenBy: string;
    readonly text: string;
    readonly owner: string;
    readonly outcome: string | null;
    readonly settledAt: Instant | null;
  }[];
  readonly log: readonly { readonly at: Instant; readonly by: string | null; readonly text: string }[];
  readonly written: { readonly cause: string; readonly aftermath: string; readonly improvements: string };
}

/** The company's papers are in Chinese. */
const LANGUAGE = 'zh-CN';

function moment(at: Instant): string {
  const day = shanghaiDay(at);
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${shanghaiTime(at)}`;
}

/** Beyond this the report names how many more there are; the log itself keeps them all. */
const LOG_LINES_MAX = 150;

function logRows(log: ReportMaterial['log']): ReportSection['rows'] {
  const rows = log
    .slice(0, LOG_LINES_MAX)
    .map(({ at, by, text }) => ({ label: moment(at), text: `${by ?? '系统'}：${text}` }));
  const more = log.length - rows.length;
  return more > 0 ? [...rows, { label: '其余', text: `还有 ${more} 条，见事项经过` }] : rows;
}

const HEADING = words('突发事件书面报告', 'Written report of an emergency');

/** EMG-4: the written report to the company. Everything but the last three rows comes from the log as it is. */
export function reportOf(material: ReportMaterial): ReportDocument {
  const { no, community, kind, place, text, written } = material;
  const what = kind[LANGUAGE];
  const row = (label: string, words: string) => ({ label, text: words });
  return {
    title: `${what}：${HEADING[LANGUAGE]}`,
    no,
    community,
    sections: [
      {
        title: '一、基本情况',
        rows: [
          row('什么事', text === null ? what : `${what}（${text}）`),
          row('在哪里', place),
          row('谁报的', `${material.raisedBy}，${moment(material.raisedAt)}`),
          row('怎么结束的', material.outcome ?? '没有写明'),
          row('什么时候结束', material.endedAt === null ? '随签字解除' : moment(material.endedAt)),
          row('签字解除', `${material.signedBy}，${moment(material.signedAt)}`),
        ],
      },
      {
        title: '二、谁知道了',
        rows: material.people.map(({ name, post, notifiedAt, acknowledgedAt, answer }) =>
          row(
            `${name} ${post}`,
            acknowledgedAt === null
              ? `${moment(notifiedAt)} 通知，没有确认`
              : `${moment(notifiedAt)} 通知，${moment(acknowledgedAt)} ${answer === null ? '确认' : ALARM_ANSWER_LABELS[answer][LANGUAGE]}`,
          ),
        ),
      },
      {
        title: '三、经过',
        rows: logRows(material.log),
      },
      {
        title: '四、指示和结果',
        rows: material.instructions.map(({ at, givenBy, text: ordered, owner, outcome, settledAt }) =>
          row(
            `${moment(at)} ${givenBy}`,
            `要求${owner}：${ordered}。${settledAt === null ? '没有结果' : `${moment(settledAt)} ${outcome ?? ''}`}`,
          ),
        ),
      },
      {
        title: '五、原因、后果和改进',
        rows: [row('原因', written.cause), row('后果和善后', written.aftermath), row('改进', written.improvements)],
      },
    ],
  };
}
