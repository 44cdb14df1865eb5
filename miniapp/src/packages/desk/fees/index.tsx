import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { Panel } from '@/features/desk/parts/panel';
import { type Schedule, useSchedule } from '@/features/fees/api';
import { SearchBox } from '@/features/fees/search-box';
import { useHeld } from '@/features/fees/use-held';
import { useSettled } from '@/features/fees/use-settled';
import { FeeImport } from '@/features/importing/fee-import';
import { Menu } from '@/features/settings/menu';
import { useSettingsCommunity } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { fullDay, money } from '@/i18n/format';
import { goBack } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import './index.scss';

/** 设置, 收费标准: what quotations are priced by, since when, and what comes next; a manager brings a new version (FEE-1). */
export default function FeesPage() {
  const { settings } = useTexts();
  const community = useSettingsCommunity();
  return (
    <DeskPage current="settings" shortcuts={{ escape: () => goBack('todo') }}>
      {community === null ? (
        <StateView icon="lock" title={settings.none} text={settings.noneText} />
      ) : (
        <View className="desk-fees">
          <Menu current="fees" community={community.name} />
          <Prices />
        </View>
      )}
    </DeskPage>
  );
}

function Prices() {
  const { fees } = useTexts().settings;
  const brings = useMeHere().roles.some(({ role }) => role === 'manager');
  const [words, setWords] = useState('');
  const schedule = useHeld(useSchedule(useSettled(words)));
  return (
    <View className="desk-fees__work">
      <Loaded query={schedule}>
        {(known) => (
          <>
            <Version schedule={known} brings={brings} />
            <View className="desk-fees__search">
              <SearchBox value={words} placeholder={fees.search} onChange={setWords} />
            </View>
            <Items schedule={known} searched={words.trim()} />
          </>
        )}
      </Loaded>
      {brings && <FeeImport onWritten={() => void schedule.refresh()} />}
    </View>
  );
}

function Version({ schedule, brings }: { schedule: Schedule; brings: boolean }) {
  const { fees } = useTexts().settings;
  const { scheduleName, validFrom, upcoming } = schedule;
  const day = (at: string) => fullDay(Date.parse(at));
  return (
    <View>
      <View className="desk-fees__title">
        <View className="text-title">{scheduleName ?? fees.none}</View>
        {validFrom !== null && <View className="text-secondary">{fees.since(day(validFrom))}</View>}
      </View>
      {upcoming !== null && <View>{fees.upcoming(day(upcoming.validFrom), upcoming.name)}</View>}
      <View className="text-secondary">{brings ? fees.kept : fees.managers}</View>
    </View>
  );
}

function Items({ schedule: { items }, searched }: { schedule: Schedule; searched: string }) {
  const { fees } = useTexts().settings;
  if (items.length === 0) {
    return searched === '' ? null : <StateView icon="search" title={fees.nothing(searched)} />;
  }
  const { columns } = fees;
  return (
    <Panel>
      <View className="desk-fees__row desk-fees__row--head">
        {[columns.item, columns.unit, columns.price, columns.note].map((column) => (
          <View key={column}>{column}</View>
        ))}
      </View>
      {items.map(({ id, name, unit, unitPriceFen, maxPriceFen, ranged, note }) => (
        <View key={id} className="desk-fees__row">
          <View>{name}</View>
          <View className="text-secondary">{unit}</View>
          <View className="desk-fees__price">
            {ranged ? `${money(unitPriceFen)}–${money(maxPriceFen)}` : money(unitPriceFen)}
          </View>
          <View className="text-secondary">{note}</View>
        </View>
      ))}
    </Panel>
  );
}
