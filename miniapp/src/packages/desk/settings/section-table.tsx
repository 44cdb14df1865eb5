import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { PolicyDraft, PolicySection } from '@/features/settings/policies';
import type { Policy } from '@/features/settings/queries';
import { type Texts, useTexts } from '@/i18n';
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
  /** Whose changes are being looked at. */
  chosen: string | null;
  onHistory: (key: string) => void;
  /** At the end of its head: what else can be done with the table. */
  aside?: ReactNode;
  /** Under its rows. */
  below?: ReactNode;
}

/** Null: no words over a column that stays empty. */
const HEADS: Readonly<Record<PolicySection, readonly (keyof Texts['settings']['columns'] | null)[]>> = {
  limits: ['step', 'from', 'limit', 'ahead', 'afterwards', 'kept'],
  callbacks: ['step', 'limit', 'rule', 'kept'],
  others: ['step', 'limit', 'rule', 'kept'],
  targets: ['target', 'below', 'rule', null],
  quality: ['item', 'number', 'rule', null],
};

/** One table of numbers; limits also say what the procedures do with them. */
export function SectionTable({
  section,
  policies,
  all,
  draft,
  onType,
  chosen,
  onHistory,
  aside,
  below,
}: SectionTableProps) {
  const { settings } = useTexts();
  const { columns } = settings;
  return (
    <View>
      <View className="policy-section__head">
        <View className="text-title">{settings.sections[section]}</View>
        <View className="text-secondary">{settings.hints[section]}</View>
        {aside !== undefined && <View className="policy-section__aside">{aside}</View>}
      </View>
      <View className={classNames('policy-section', { 'policy-section--short': section !== 'limits' })}>
        <View className="policy-row policy-row--head">
          {HEADS[section].map((head) => (
            <View key={head ?? 'none'}>{head === null ? '' : columns[head]}</View>
          ))}
          <View />
        </View>
        {policies.map((policy) => (
          <PolicyRow
            key={policy.key}
            policy={policy}
            all={all}
            typed={draft[policy.key]}
            onType={(text) => onType(policy.key, text)}
            chosen={chosen === policy.key}
            onHistory={() => onHistory(policy.key)}
          />
        ))}
      </View>
      {below}
    </View>
  );
}
