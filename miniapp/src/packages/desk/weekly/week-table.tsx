import { View } from '@tarojs/components';
import { COMPLAINT_STATUS_LABELS, NATURE_LABELS } from '@youying/shared/domain/complaint/labels';
import { TICKET_STATUS_LABELS } from '@youying/shared/domain/ticket/labels';
import { Panel } from '@/features/desk/parts/panel';
import { openComplaint } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import { answerState, type WeeklyComplaint } from '@/features/reports/week';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { type Language, useLanguage } from '@/platform/preferences';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';
import './table.scss';

const TONES = { in_time: '', waiting: '', late: 'tone-danger', overdue: 'tone-danger' } as const;

/** Once the matter rests or is over, that says more than the step the complaint had reached. */
const SETTLED: ReadonlySet<string> = new Set(['suspended', 'closed', 'cancelled', 'answered']);

export function statusOf({ ticketStatus, status }: WeeklyComplaint, language: Language) {
  const label = SETTLED.has(ticketStatus) ? TICKET_STATUS_LABELS[ticketStatus] : COMPLAINT_STATUS_LABELS[status];
  return { tone: label.tone.resident, words: label.tag[language] };
}

/** Every complaint of the week with where it stands; a row opens it. */
export function WeekTable({ rows }: { rows: readonly WeeklyComplaint[] }) {
  const { reports } = useTexts();
  const { weekly: labels, columns } = reports;
  if (rows.length === 0) {
    return (
      <Panel>
        <StateView icon="check" title={labels.empty} text={labels.emptyText} />
      </Panel>
    );
  }
  return (
    <Panel className="weekly-table">
      <View className="weekly-row weekly-row--head">
        {[columns.no, columns.matter, labels.columns.status, labels.columns.nature, labels.columns.answer].map(
          (column) => (
            <View key={column}>{column}</View>
          ),
        )}
      </View>
      {rows.map((row) => (
        <WeekRow key={row.ticketId} row={row} />
      ))}
    </Panel>
  );
}

function WeekRow({ row }: { row: WeeklyComplaint }) {
  const { weekly: labels } = useTexts().reports;
  const language = useLanguage();
  const present = now();
  const state = answerState(row, present);
  const status = statusOf(row, language);
  const time = moment(Date.parse(row.repliedAt ?? row.answerBy), present, language);
  return (
    <View className="weekly-row" ariaRole="button" onClick={() => openComplaint(row.ticketId)}>
      <View className="text-secondary">{row.no ?? labels.unregistered}</View>
      <View className="one-line">{headlineOf(row.description)}</View>
      <View>
        <Tag tone={status.tone}>{status.words}</Tag>
      </View>
      <View className={row.nature === null ? 'text-secondary' : ''}>
        {row.nature === null ? labels.undecided : NATURE_LABELS[row.nature][language]}
      </View>
      <View className={TONES[state]}>{labels.answers[state](time)}</View>
    </View>
  );
}
