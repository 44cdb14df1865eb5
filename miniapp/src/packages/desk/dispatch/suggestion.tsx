import { View } from '@tarojs/components';
import type { Department } from '@youying/shared/domain/roles';
import type { DepartmentDuty, Suggestion } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { Icon } from '@/ui/icon';
import './suggestion.scss';

/** How many others are explained away: the ones somebody would think of next. */
const OTHERS_SHOWN = 2;

/** Who, why, and why not the others (DSP-5). */
export function SuggestionCard({ suggestion, department }: { suggestion: Suggestion; department: Department }) {
  const { dispatch, words } = useTexts().desk;
  const { chosen, others } = suggestion;
  if (chosen === null) return null;
  const separator = words.separator;
  const against = others.slice(0, OTHERS_SHOWN).map(({ person, reasons }) => ({
    key: person.id,
    icon: 'close' as const,
    text: dispatch.notChosen(person.name, reasons.map(({ text }) => text).join(separator)),
  }));
  const lines = [...chosen.reasons.map(({ code, text }) => ({ key: code, icon: 'check' as const, text })), ...against];
  return (
    <View className="desk-suggestion">
      <View className="desk-suggestion__head">
        <Icon name="spark" size="small" className="tone-info" />
        <View className="text-section">{dispatch.suggest(chosen.person.name)}</View>
        <View className="desk-suggestion__department text-secondary">{words.departments[department]}</View>
      </View>
      {lines.map(({ key, icon, text }) => (
        <View key={`${icon}:${key}`} className={`desk-suggestion__line desk-suggestion__line--${icon}`}>
          <Icon name={icon} size="small" />
          {text}
        </View>
      ))}
    </View>
  );
}

/** Nobody can be suggested: the head of the department first, then straight to somebody (DSP-4). */
export function NobodyCard({ suggestion, duty }: { suggestion: Suggestion; duty: DepartmentDuty | undefined }) {
  const { dispatch } = useTexts().desk;
  const head = duty?.supervisor ?? null;
  const call = head === null ? dispatch.noHead : headLine(head, dispatch);
  return (
    <View className="desk-suggestion desk-suggestion--nobody">
      <View className="desk-suggestion__head">
        <Icon name="alert" size="small" className="tone-amber" />
        <View className="text-section">{dispatch.lacking(suggestion.lacking ?? '')}</View>
      </View>
      <View>{call}</View>
      <View className="text-secondary">{dispatch.thenDirect}</View>
    </View>
  );
}

function headLine(
  { name, phone }: NonNullable<DepartmentDuty['supervisor']>,
  { callHead, callHeadNoPhone }: ReturnType<typeof useTexts>['desk']['dispatch'],
): string {
  return phone === null ? callHeadNoPhone(name) : callHead(name, phone);
}
