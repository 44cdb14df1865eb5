import { View } from '@tarojs/components';
import type { PolicyDraft, PolicySection } from '@/features/settings/policies';
import type { Policy } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { PolicyRow } from './policy-row';
import './section-table.scss';

export interface SectionTableProps {
  section: PolicySection;
  policies: readonly Policy[];
  /** Every policy: a row also tells the reminder it shares with others. */
  all: readonly Policy[];
  draft: PolicyDraft;
  onType: (key: string, text: string) => void;
}

/** One table of numbers; limits also say what the procedures do with them. */
export function SectionTable({ section, policies, all, draft, onType }: SectionTableProps) {
  const { settings } = useTexts();
  const { columns } = settings;
  const heads =
    section === 'limits'
      ? [columns.step, columns.from, columns.limit, columns.ahead, columns.afterwards, columns.kept]
      : [columns.step, columns.limit, columns.rule, columns.kept];
  return (
    <View>
      <View className="policy-section__head">
        <View className="text-title">{settings.sections[section]}</View>
        <View className="text-secondary">{settings.hints[section]}</View>
      </View>
      <View className={classNames('policy-section', { 'policy-section--short': section !== 'limits' })}>
        <View className="policy-row policy-row--head">
          {heads.map((head) => (
            <View key={head}>{head}</View>
          ))}
        </View>
        {policies.map((policy) => (
          <PolicyRow
            key={policy.key}
            policy={policy}
            all={all}
            typed={draft[policy.key]}
            onType={(text) => onType(policy.key, text)}
          />
        ))}
      </View>
    </View>
  );
}
