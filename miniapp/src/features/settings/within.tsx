import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useParameter } from '@/platform/navigate';
import { FROM_SETTINGS, Menu, type SettingsSection } from './menu';
import { useSettingsCommunity } from './queries';
import './within.scss';

/** Whether this page was opened out of the settings, by somebody who may set something. */
export function useWithinSettings(): boolean {
  const community = useSettingsCommunity();
  return useParameter('from') === FROM_SETTINGS.from && community !== null;
}

/** Daily work that is a setting too: opened out of the settings it keeps their menu, from the rail it stands alone. */
export function WithinSettings({ section, children }: { section: SettingsSection; children: ReactNode }) {
  const community = useSettingsCommunity();
  const within = useWithinSettings();
  if (!within || community === null) return <>{children}</>;
  return (
    <View className="settings-within">
      <Menu current={section} community={community.name} />
      {children}
    </View>
  );
}
