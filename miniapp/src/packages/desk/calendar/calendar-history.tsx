import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { type CalendarChange, useCalendarChanges } from '@/features/settings/use-calendar';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { confirm, toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import './calendar-history.scss';

export interface CalendarHistoryProps {
  communityId: string;
  onUndone: () => Promise<void>;
}

/** Who changed hours or holidays and why, newest first; the last one has its way back. */
export function CalendarHistory({ communityId, onUndone }: CalendarHistoryProps) {
  const { settings } = useTexts();
  const changes = useCalendarChanges(communityId);
  return (
    <Panel title={settings.history}>
      <Loaded query={changes} cards={1}>
        {(items) => (
          <>
            {items.length === 0 && <View className="calendar-history text-secondary">{settings.historyEmpty}</View>}
            {items.map((change) => (
              <Change
                key={change.id}
                change={change}
                onUndone={async () => {
                  await Promise.all([changes.refresh(), onUndone()]);
                }}
              />
            ))}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Change({ change, onUndone }: { change: CalendarChange; onUndone: () => Promise<void> }) {
  const { settings } = useTexts();
  const language = useLanguage();
  const act = useAct(async (id: string, idempotencyKey) => {
    await call('undoCalendarChange', { path: { id }, body: {} }, { idempotencyKey });
    toast(settings.saved);
    await onUndone();
  }, explain);
  const ask = async () => {
    const { undoTitle: title, holidays, undoYes: yes, undoNo: no } = settings;
    if (await confirm({ title, text: holidays.undoText, yes, no })) await act.run(change.id);
  };
  return (
    <View className="calendar-history">
      <View className="calendar-history__words">
        <View>{change.reason}</View>
        <View className="text-secondary">{`${change.byName} ${moment(Date.parse(change.at), now(), language)}`}</View>
      </View>
      {change.actions.includes('undoCalendarChange') && (
        <Button small icon="undo" waiting={act.pending} onPress={() => void ask()}>
          {settings.undo}
        </Button>
      )}
    </View>
  );
}
