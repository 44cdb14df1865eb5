import { View } from '@tarojs/components';
import { metBy } from '@/features/desk/condition-facts';
import type { Condition } from '@/features/desk/conditions';
import { Panel } from '@/features/desk/parts/panel';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { AfterClose } from './after-close';
import './conditions.scss';

/** Every condition, met or missing, with who can supply it. */
export function Conditions({ matter, conditions }: { matter: Matter; conditions: readonly Condition[] }) {
  const { closeOut } = useTexts().desk;
  const missing = conditions.filter((condition) => condition.missing.length > 0).length;
  const closed = matter.status === 'closed';
  return (
    <Panel
      className="desk-conditions"
      title={closeOut.conditions}
      aside={closed ? closeOut.ready : closeOut.counted(conditions.length - missing, missing)}
    >
      {conditions.map((condition) => (
        <ConditionRow
          key={condition.name}
          matter={matter}
          condition={closed ? { ...condition, missing: [] } : condition}
        />
      ))}
      <AfterClose matter={matter} />
    </Panel>
  );
}

function ConditionRow({ matter, condition }: { matter: Matter; condition: Condition }) {
  const texts = useTexts();
  const { closeOut, words } = texts.desk;
  const lacking = condition.missing.length > 0;
  const explain = condition.missing.map(({ text, whom }) =>
    text === '' ? closeOut.afterWork : [text, texts.roles[whom]].filter(Boolean).join(words.separator),
  );
  const own = condition.name === 'verification' && lacking ? closeOut.verifyFirst : explain.join('\n');
  return (
    <View className={classNames('desk-conditions__row', { 'desk-conditions__row--missing': lacking })}>
      <View className="desk-conditions__disc">
        <Icon name={lacking ? 'clock' : 'check'} size="small" />
      </View>
      <View className="desk-conditions__what">
        <View className="desk-conditions__name">{closeOut.rows[condition.name]}</View>
        <View className="text-secondary desk-conditions__why">
          {lacking ? own : metBy(condition.name, matter, texts.desk)}
        </View>
      </View>
      {lacking && <View className="desk-conditions__lack">{closeOut.missing}</View>}
    </View>
  );
}
