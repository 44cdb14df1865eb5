import { View } from '@tarojs/components';
import { BEST_MARK, SCORE_FORM, SCORE_ITEMS } from '@youying/shared/domain/staff/score-form';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import './score-form.scss';

/** What a drawn record is scored by (HOT-4): the company's form, to be read where its numbers are set. */
export function ScoreForm() {
  const { scoreForm } = useTexts().settings;
  const language = useLanguage();
  return (
    <Panel
      title={scoreForm.title}
      aside={
        <Button small icon="star" onPress={() => go('deskQuality')}>
          {scoreForm.open}
        </Button>
      }
    >
      {SCORE_ITEMS.map((item) => (
        <View key={item} className="score-form__item">
          <View>{SCORE_FORM[item].label[language]}</View>
          <View>{scoreForm.weight(SCORE_FORM[item].weight)}</View>
        </View>
      ))}
      <View className="score-form__hint text-secondary">{scoreForm.hint(BEST_MARK)}</View>
    </Panel>
  );
}
