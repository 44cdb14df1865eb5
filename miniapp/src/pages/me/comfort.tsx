import { useTexts } from '@/i18n';
import { changePreferences, type Language, useCareMode, useLanguage } from '@/platform/preferences';
import { Card } from '@/ui/card';
import { Row } from '@/ui/row';
import { Segments } from '@/ui/segments';
import { Switch } from '@/ui/switch';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** 关怀模式 and the language. */
export function Comfort() {
  const { me } = useTexts();
  const care = useCareMode();
  const language = useLanguage();
  return (
    <Card className="me__rows">
      <Row
        icon="letters"
        title={me.care}
        text={me.careText}
        aside={<Switch on={care} onChange={(on) => changePreferences({ care: on ? 'on' : 'off' })} />}
      />
      <Row
        icon="globe"
        title={me.language}
        aside={
          <Segments
            small
            options={languages.map((value) => ({ value, label: me.languages[value] }))}
            value={language}
            onChange={(chosen) => changePreferences({ language: chosen })}
          />
        }
      />
    </Card>
  );
}
