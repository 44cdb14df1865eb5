import { View } from '@tarojs/components';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import { isOpenCallback } from '@/features/desk/callback-form';
import { DueText } from '@/features/desk/due-text';
import type { Callback } from '@/features/desk/types';
import { headlineOf, shortPlace } from '@/features/desk/words';
import { useLimits } from '@/features/limits/use-limits';
import { type Texts, useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Tag } from '@/ui/tag';
import './table.scss';

/** 首访, 第 2 次拨打, 再访，上次满意, or how it ended. */
export function progressOf(callback: Callback, labels: Texts['desk']['callbacks']): string {
  const last = callback.attempts.at(-1);
  if (!isOpenCallback(callback)) {
    return last === undefined || last.result === 'dissatisfied' ? labels.rectifying : labels.finished[last.result];
  }
  if (callback.waitsFor === 'rain') return labels.waitsForRain;
  if (callback.missed > 0) return labels.call(callback.missed + 1);
  if (callback.round === 1) return labels.first;
  return callback.kind === 'complaint' ? labels.untilSatisfied : labels.again;
}

/** 依据: the row of the table it comes from, with its limit. */
export function ruleOf({ kind, round }: Callback, labels: Texts['desk']['callbacks'], limits: Policies): string {
  const again = round > 1 ? labels.rulesAgain[kind] : undefined;
  return (again ?? labels.rules[kind])(limits);
}

export interface CallbackTableProps {
  rows: readonly Callback[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

export function CallbackTable({ rows, chosenId, onChoose }: CallbackTableProps) {
  const { callbacks: labels } = useTexts().desk;
  const limits = useLimits();
  const { columns } = labels;
  return (
    <View className="desk-callback-table">
      <View className="desk-callback-table__row desk-callback-table__row--head">
        {[columns.no, columns.matter, columns.resident, columns.rule, columns.progress, columns.due].map((column) => (
          <View key={column}>{column}</View>
        ))}
      </View>
      {rows.map((callback) => (
        <View
          key={callback.id}
          className={classNames('desk-callback-table__row', {
            'desk-callback-table__row--chosen': callback.id === chosenId,
          })}
          ariaRole="button"
          onClick={() => onChoose(callback.id)}
        >
          <View className="desk-callback-table__no">{callback.ticket.no}</View>
          <View className="one-line">{headlineOf(callback.ticket.description)}</View>
          <View className="one-line">{`${shortPlace(callback.ticket.place)} ${callback.ticket.contactName ?? ''}`}</View>
          <View>
            <Tag tone="grey">{ruleOf(callback, labels, limits)}</Tag>
          </View>
          <View className="one-line">{progressOf(callback, labels)}</View>
          <DueText bare due={{ kind: 'callback', at: Date.parse(callback.dueAt) }} />
        </View>
      ))}
    </View>
  );
}
