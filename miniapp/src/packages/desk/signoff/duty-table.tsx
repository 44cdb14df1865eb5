import { View } from '@tarojs/components';
import { SIGNATURE_LABELS } from '@youying/shared/domain/procedures/signatures';
import { DueText } from '@/features/desk/due-text';
import { headlineOf } from '@/features/desk/words';
import type { Duty, SignatureGroup } from '@/features/supervision/types';
import { useTexts } from '@/i18n';
import { useLanguage } from '@/platform/preferences';
import { classNames } from '@/ui/class-names';
import './duty-table.scss';

export interface DutyTableProps {
  group: SignatureGroup;
  rows: readonly Duty[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

/** The oldest first: a row is a matter with its deadline. */
export function DutyTable({ group, rows, chosenId, onChoose }: DutyTableProps) {
  const { columns } = useTexts().supervision.signoff;
  const language = useLanguage();
  return (
    <View className="duty-table">
      <View className="text-title">{SIGNATURE_LABELS[group][language]}</View>
      {rows.length > 0 && (
        <View className="duty-table__rows">
          <View className="duty-table__row duty-table__row--head">
            {[columns.due, columns.no, columns.matter, columns.place].map((column) => (
              <View key={column}>{column}</View>
            ))}
          </View>
          {rows.map((duty) => (
            <View
              key={duty.id}
              className={classNames('duty-table__row', { 'duty-table__row--chosen': duty.id === chosenId })}
              ariaRole="button"
              onClick={() => onChoose(duty.id)}
            >
              <View>
                {duty.dueAt !== null && <DueText bare due={{ kind: duty.kind, at: Date.parse(duty.dueAt) }} />}
              </View>
              <View className="duty-table__no">{duty.ticketNo}</View>
              <View className="one-line">{headlineOf(duty.description)}</View>
              <View className="one-line text-secondary">{duty.place}</View>
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
