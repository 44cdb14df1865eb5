import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import type { Schedule } from '@/features/settings/calendar';
import { Menu } from '@/features/settings/menu';
import { useSettingsCommunity } from '@/features/settings/queries';
import { useWorkingCalendar } from '@/features/settings/use-calendar';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Answer, Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { CalendarHistory } from './calendar-history';
import { HolidaysCard } from './holidays-card';
import { ScheduleCard } from './schedule-card';
import './index.scss';

/** 设置, 工作时间: when the desk and the offices work, by season, weekday and day. */
export default function CalendarPage() {
  const { settings } = useTexts();
  const community = useSettingsCommunity();
  const calendar = useWorkingCalendar(community?.id);
  return (
    <DeskPage current="settings" shortcuts={{ escape: () => goBack('todo') }}>
      {community === null ? (
        <StateView icon="lock" title={settings.none} text={settings.noneText} />
      ) : (
        <Loaded query={calendar}>
          {(known) => (
            <View className="desk-calendar">
              <Menu current="calendar" community={community.name} />
              <Schedules key={known.version} communityId={community.id} known={known} onSaved={calendar.refresh} />
            </View>
          )}
        </Loaded>
      )}
    </DeskPage>
  );
}

const WHOSE = ['desk', 'office'] as const;
type Whose = (typeof WHOSE)[number];

interface SchedulesProps {
  communityId: string;
  known: Answer<'getWorkingCalendar'>;
  onSaved: () => Promise<void>;
}

function Schedules({ communityId, known, onSaved }: SchedulesProps) {
  const { settings, marks } = useTexts();
  const { calendar: labels } = settings;
  const [changed, setChanged] = useState<Partial<Record<Whose, Schedule>>>({});
  const [reason, setReason] = useState('');
  const words = reason.trim();
  const act = useAct(async (body: Input<'changeWorkingCalendar'>['body'], idempotencyKey) => {
    await call('changeWorkingCalendar', { path: { id: communityId }, body }, { idempotencyKey });
    toast(settings.saved);
    setReason('');
    setChanged({});
    await onSaved();
  }, explain);
  const count = Object.keys(changed).length;
  const ready = count > 0 && words !== '';
  const save = () => ready && void act.run({ ...changed, reason: words, version: known.version });
  useShortcuts({ 'control+s': save });
  return (
    <View className="desk-calendar__work">
      <View className="text-title">{labels.title}</View>
      <View className="text-secondary">{labels.years(known.holidayYears.join(marks.list))}</View>
      {[...known.holidays].reverse().map((year) => (
        <HolidaysCard key={year.year} communityId={communityId} year={year} onSaved={onSaved} />
      ))}
      {WHOSE.map((whose) => (
        <ScheduleCard
          key={whose}
          title={labels.whose[whose]}
          hint={labels.hints[whose]}
          schedule={changed[whose] ?? known[whose]}
          onChange={(schedule) => setChanged({ ...changed, [whose]: schedule })}
        />
      ))}
      <CalendarHistory communityId={communityId} onUndone={onSaved} />
      {count > 0 && (
        <View className="desk-calendar__save">
          <Field label={settings.reason} value={reason} maxLength={200} onChange={setReason} />
          <View className="desk-calendar__acts">
            <Button onPress={() => setChanged({})}>{settings.discard}</Button>
            <Button kind="main" shortcut="Ctrl S" disabled={!ready} waiting={act.pending} onPress={save}>
              {settings.save}
            </Button>
          </View>
        </View>
      )}
    </View>
  );
}
