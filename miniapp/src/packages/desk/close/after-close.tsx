import { View } from '@tarojs/components';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment, monthWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';

/** 销项后自动安排: the callback, the archive, what the resident hears. */
export function AfterClose({ matter }: { matter: Matter }) {
  const { closeOut, callbacks } = useTexts().desk;
  const language = useLanguage();
  const { plannedCallback, contact } = matter;
  if (plannedCallback === null) return null;
  const at = now();
  const lines: readonly (readonly [IconName, string])[] = [
    [
      'phoneBack',
      closeOut.planned(callbacks.kinds[plannedCallback.kind], moment(Date.parse(plannedCallback.dueAt), at, language)),
    ],
    ['folder', closeOut.archivedIn(monthWord(at, language))],
    ...(contact === null ? [] : [['user', closeOut.residentHears(contact.name)] as const]),
  ];
  return (
    <View className="desk-conditions__after">
      <View className="desk-conditions__after-title">{closeOut.afterClose}</View>
      {lines.map(([icon, text]) => (
        <View key={icon} className="desk-conditions__after-line">
          <Icon name={icon} size="small" />
          <View>{text}</View>
        </View>
      ))}
    </View>
  );
}
