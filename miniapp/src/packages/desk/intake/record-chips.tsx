import { View } from '@tarojs/components';
import { RECORD_PARTS, type RecordPart, toldParts } from '@youying/shared/domain/intake/written-language';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import type { Intake } from './use-intake';
import './record-chips.scss';

/** INT-3, INT-5: what the record tells already, what it lacks, and the one question to ask next. */
export function RecordChips({ intake }: { intake: Intake }) {
  const { desk, marks } = useTexts();
  const { intake: labels } = desk;
  const { draft, hints, matter } = intake;
  if (draft.words.trim() === '' || hints === undefined) return null;
  const told = toldParts(draft.words, hints.suggestion?.words ?? []);
  const missing: readonly string[] = hints.record?.missing ?? [];
  const chipText = (part: RecordPart, lacks: boolean) => {
    const name = labels.parts[part];
    if (lacks) return labels.lacks(name);
    return told[part] === undefined ? name : labels.told(name, told[part]);
  };
  return (
    <View className="desk-record">
      <View className="desk-record__chips">
        {RECORD_PARTS.map((part) => {
          const lacks = missing.includes(part);
          return (
            <View key={part} className={classNames('desk-record__chip', { 'desk-record__chip--lacks': lacks })}>
              {!lacks && told[part] === undefined && <Icon name="check" size="small" />}
              {chipText(part, lacks)}
            </View>
          );
        })}
        {draft.linkedTo !== null && matter === null && (
          <View className="desk-record__chip">
            <Icon name="link" size="small" />
            {labels.linkedWith(draft.linkedTo.no ?? '')}
          </View>
        )}
      </View>
      {hints.record != null && <View>{marks.named(labels.askNext, marks.quoted(hints.record.question))}</View>}
    </View>
  );
}
