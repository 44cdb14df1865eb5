import { View } from '@tarojs/components';
import type { Department } from '@youying/shared/domain/roles';
import type { Reason, StaffSuggestion } from '@/features/desk/staffing';
import { type Texts, useTexts } from '@/i18n';
import { Icon } from '@/ui/icon';
import './suggestion.scss';

function wordsOf(reason: Reason, { because, notChosen }: Texts['desk']['dispatch']): string {
  switch (reason.kind) {
    case 'skill':
      return because.skill(reason.skill);
    case 'least':
      return because.least(reason.count);
    case 'idle':
      return because.idle;
    case 'busier':
      return notChosen.busier(reason.name, reason.count);
    default:
      return notChosen[reason.kind](reason.name);
  }
}

/** Who, why, and why not the others. */
export function Suggestion({ suggestion, department }: { suggestion: StaffSuggestion; department: Department }) {
  const { dispatch, words } = useTexts().desk;
  const lines = [
    ...suggestion.because.map((reason) => ({ icon: 'check' as const, text: wordsOf(reason, dispatch) })),
    ...suggestion.notChosen.map((reason) => ({ icon: 'close' as const, text: wordsOf(reason, dispatch) })),
  ];
  return (
    <View className="desk-suggestion">
      <View className="desk-suggestion__head">
        <Icon name="spark" size="small" className="tone-info" />
        <View className="text-section">{dispatch.suggest(suggestion.person.name)}</View>
        <View className="desk-suggestion__department text-secondary">{words.departments[department]}</View>
      </View>
      {lines.map(({ icon, text }) => (
        <View key={text} className={`desk-suggestion__line desk-suggestion__line--${icon}`}>
          <Icon name={icon} size="small" />
          {text}
        </View>
      ))}
    </View>
  );
}
