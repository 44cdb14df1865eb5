import { View } from '@tarojs/components';
import { dueWhen } from '@/features/desk/due';
import { worksAtDesk } from '@/features/desk/frame/rail-items';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import { holderOf, lastStep } from '@/features/supervision/duty-words';
import type { OverdueGroup } from '@/features/supervision/lists';
import type { Duty } from '@/features/supervision/types';
import { openTask } from '@/features/work-orders/open-task';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { dial } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useMeHere } from '@/platform/workplace';
import { Icon } from '@/ui/icon';
import './department-panel.scss';

const TICK_MS = 30_000;

/** The duties of one department, the longest overdue first. */
export function DepartmentPanel({ group }: { group: OverdueGroup }) {
  const texts = useTexts();
  const { columns, count } = texts.supervision.overdue;
  return (
    <Panel title={texts.departments[group.department]} aside={count(group.duties.length)}>
      <View className="overdue-row overdue-row--head">
        {[columns.over, columns.matter, columns.holder, columns.block, columns.last].map((column) => (
          <View key={column}>{column}</View>
        ))}
      </View>
      {group.duties.map((duty) => (
        <OverdueRow key={duty.id} duty={duty} />
      ))}
    </Panel>
  );
}

function OverdueRow({ duty }: { duty: Duty }) {
  const texts = useTexts();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const atDesk = worksAtDesk(useMeHere().roles.map(({ role }) => role));
  const { overdue: labels } = texts.supervision;
  const phone = duty.assignee?.phone;
  const number = [duty.ticketNo, duty.place].filter(Boolean).join(texts.desk.words.separator);
  return (
    <View
      className="overdue-row"
      onClick={() => (atDesk && duty.ticketId !== null ? openMatter(duty.ticketId) : openTask(duty))}
    >
      <View className="overdue-row__over">
        {duty.dueAt !== null && <View>{dueWhen(Date.parse(duty.dueAt), now, texts, language)}</View>}
        {/* A duty of nobody's matter has its name as its words already. */}
        {duty.ticketId !== null && <View className="text-secondary">{duty.title}</View>}
      </View>
      {/* The row is pressed anywhere; by keyboard here, as it holds a button of its own. */}
      <View className="overdue-row__matter" ariaRole="button">
        <View className="one-line">{headlineOf(duty.description)}</View>
        <View className="text-secondary one-line">{number}</View>
      </View>
      <View className="overdue-row__holder">
        <View>
          <View className="one-line">{holderOf(duty, texts)}</View>
          <View className="text-secondary">{labels.since(moment(Date.parse(duty.openedAt), now, language))}</View>
        </View>
        {phone != null && (
          <View
            className="overdue-row__call"
            ariaRole="button"
            ariaLabel={labels.dial}
            onClick={(event) => {
              event.stopPropagation();
              dial(phone);
            }}
          >
            <Icon name="phone" size="small" />
          </View>
        )}
      </View>
      <View>{duty.block.text}</View>
      <View className="text-secondary">{lastStep(duty, now, texts, language)}</View>
    </View>
  );
}
