import { DESK_ROLES } from '@youying/shared/domain/roles';
import { useTexts } from '@/i18n';
import { inBrowser } from '@/platform/environment';
import { changePreferences, type Language, preferences, useCareMode, useLanguage } from '@/platform/preferences';
import { useMe } from '@/platform/session';
import { useStore } from '@/platform/store';
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
  const letters = useStore(preferences).shortcuts !== 'off';
  const { roles } = useMe();
  const atDesk = inBrowser && roles.some(({ role }) => (DESK_ROLES as readonly string[]).includes(role));
  return (
    <Card className="me__rows">
      <Row
        icon="letters"
        title={me.care}
        text={me.careText}
        aside={<Switch label={me.care} on={care} onChange={(on) => changePreferences({ care: on ? 'on' : 'off' })} />}
      />
      {atDesk && (
        <Row
          icon="grid"
          title={me.shortcuts}
          text={me.shortcutsText}
          aside={
            <Switch
              label={me.shortcuts}
              on={letters}
              onChange={(on) => changePreferences({ shortcuts: on ? undefined : 'off' })}
            />
          }
        />
      )}
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
