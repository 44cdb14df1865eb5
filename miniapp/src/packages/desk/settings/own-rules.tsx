import { View } from '@tarojs/components';
import {
  type AgainWay,
  againWords,
  CALLER_LABELS,
  type Caller,
  FIRST_UNIT_LABELS,
  type FirstUnit,
} from '@youying/shared/domain/callback/own-rule';
import type { OwnRule } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';

export interface OwnRulesProps {
  rules: readonly OwnRule[];
  /** Whose changes are being looked at. */
  chosen: string | null;
  onHistory: (subject: string) => void;
  onChange: (rule: OwnRule) => void;
}

/** Callbacks that this community added to those of the procedures, each of its own windows. */
export function OwnRules({ rules, chosen, onHistory, onChange }: OwnRulesProps) {
  const { settings } = useTexts();
  const language = useLanguage();
  const { columns } = settings.rules;
  return (
    <View className="policy-section policy-section--rules">
      <View className="policy-row policy-row--head">
        {[columns.closed, columns.first, columns.again, columns.caller].map((head) => (
          <View key={head}>{head}</View>
        ))}
        <View />
        <View />
      </View>
      {rules.map((rule) => (
        <View key={rule.subject} id={`rule-${rule.subject.replace(':', '-')}`} className="policy-row">
          <View>{rule.label}</View>
          <View>{settings.rules.within(rule.first, FIRST_UNIT_LABELS[rule.firstUnit as FirstUnit][language])}</View>
          <View className="text-secondary">
            {againWords({ again: rule.again as AgainWay, againDays: rule.againDays })[language]}
          </View>
          <View className="text-secondary">{CALLER_LABELS[rule.caller as Caller][language]}</View>
          <Button small onPress={() => onChange(rule)}>
            {settings.rules.change}
          </Button>
          <View
            className="policy-row__history"
            ariaRole="button"
            ariaLabel={settings.historyOf(rule.label)}
            {...aria({ ariaPressed: chosen === rule.subject ? 'true' : 'false' })}
            onClick={() => onHistory(rule.subject)}
          >
            <Icon name="history" size="small" />
          </View>
        </View>
      ))}
    </View>
  );
}
