import { View } from '@tarojs/components';
import type { PolicyChange } from '@/features/settings/queries';
import { amountOf } from '@/features/settings/words';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { confirm, toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import './history.scss';

export interface HistoryProps {
  changes: readonly PolicyChange[];
  /** The one number whose changes these are; null: of all. */
  of: string | null;
  /** Of all changes there ever were. */
  total: number;
  /** There are older ones than these. */
  more: boolean;
  onAll: () => void;
  onUndone: () => Promise<void>;
}

/** Who changed what and why, newest first, each with its way back. */
export function History({ changes, of, total, more, onAll, onUndone }: HistoryProps) {
  const { settings } = useTexts();
  return (
    <View className="settings-history">
      <View className="settings-history__title">
        <View className="text-section">{of === null ? settings.history : settings.historyOf(of)}</View>
        {(of !== null || more) && (
          <Button small kind="link" onPress={onAll}>
            {settings.historyAll(total)}
          </Button>
        )}
      </View>
      {changes.length === 0 && (
        <View className="settings-history__none text-secondary">
          {of === null ? settings.historyEmpty : settings.historyNoneOf}
        </View>
      )}
      {changes.map((change) => (
        <Change key={change.id} change={change} onUndone={onUndone} />
      ))}
    </View>
  );
}

function Change({ change, onUndone }: { change: PolicyChange; onUndone: () => Promise<void> }) {
  const { settings } = useTexts();
  const language = useLanguage();
  const act = useAct(async (id: string, idempotencyKey) => {
    await call('undoPolicyChange', { path: { id }, body: {} }, { idempotencyKey });
    toast(settings.saved);
    await onUndone();
  }, explain);
  const ask = async () => {
    const { undoTitle: title, undoText: text, undoYes: yes, undoNo: no } = settings;
    if (await confirm({ title, text, yes, no })) await act.run(change.id);
  };
  return (
    <View className="settings-history__change">
      <View className="settings-history__who">
        <View className="settings-history__name">{change.byName}</View>
        <View className="text-secondary">{moment(Date.parse(change.at), now(), language)}</View>
      </View>
      {change.changes.map(({ key, label, unit, from, to }) => (
        <View key={key}>
          {`${label} ${amountOf(from, unit, language)} → `}
          <View className="settings-history__new">{amountOf(to, unit, language)}</View>
        </View>
      ))}
      {change.callbackRule !== null && (
        <View>
          {settings.rules.became(change.callbackRule)}
          {change.callbackRule.to !== null && <View className="settings-history__new">{change.callbackRule.to}</View>}
        </View>
      )}
      <View className="text-secondary">
        {change.undoes === null ? settings.because(change.reason) : settings.undoing}
      </View>
      {change.undone && <View className="text-secondary">{settings.undone}</View>}
      {!change.undone && change.undoes === null && (
        <View className="settings-history__undo">
          <Button small icon="undo" waiting={act.pending} onPress={() => void ask()}>
            {settings.undo}
          </Button>
        </View>
      )}
    </View>
  );
}
