import { View } from '@tarojs/components';
import { useState } from 'react';
import { CALLBACK_TABS, type CallbackTab, inTab } from '@/features/desk/callback-form';
import { DeskPage } from '@/features/desk/frame';
import { useBoard, useDoneCallbacks } from '@/features/desk/queries';
import type { Callback } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { goBack, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { StateView } from '@/ui/state';
import { CallbackFormPane } from './form';
import { CallbackTable } from './table';
import './index.scss';

const TICK_MS = 30_000;

/** 回访: work the list without leaving the phone. */
export default function CallbacksPage() {
  const asked = useParameter('callbackId');
  return (
    <DeskPage current="callbacks" shortcuts={{ escape: () => goBack('desk') }}>
      <Panes asked={asked} />
    </DeskPage>
  );
}

const byDue = (one: Callback, other: Callback) => Date.parse(one.dueAt) - Date.parse(other.dueAt);

function Panes({ asked }: { asked: string | undefined }) {
  const { callbacks: labels } = useTexts().desk;
  const now = useNow(TICK_MS);
  const board = useBoard();
  const [tab, setTab] = useState<CallbackTab | null>(null);
  const [chosenId, setChosenId] = useState(asked);
  const done = useDoneCallbacks(tab === 'done').data ?? [];
  const open = board.data?.callbacks ?? [];
  const counted = (name: CallbackTab) => open.filter((callback) => inTab(callback, name, now)).length;
  // A callback that was asked for by its link may not be due today.
  const shown = tab ?? (open.some(({ id }) => id === asked) && counted('today') === 0 ? 'later' : 'today');
  const rows = (shown === 'done' ? done : open).filter((callback) => inTab(callback, shown, now)).sort(byDue);
  const chosen = [...rows, ...open].find(({ id }) => id === chosenId) ?? rows[0];
  const move = (step: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + step];
    if (next !== undefined) setChosenId(next.id);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const saved = () => {
    const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + 1];
    setChosenId(next?.id);
    void board.refresh();
  };
  return (
    <View className={classNames('desk-callbacks', { 'desk-callbacks--chosen': chosenId !== undefined })}>
      <View className="desk-callbacks__list">
        <View className="text-title">{labels.title}</View>
        <View className="desk-callbacks__tabs">
          {CALLBACK_TABS.map((name) => (
            <View
              key={name}
              className={classNames('desk-callbacks__tab', { 'desk-callbacks__tab--chosen': name === shown })}
              ariaRole="tab"
              onClick={() => setTab(name)}
            >
              {name === 'done' ? labels.tabs.done : `${labels.tabs[name]} ${counted(name)}`}
            </View>
          ))}
        </View>
        {rows.length === 0 ? (
          <StateView icon="phoneBack" title={labels.emptyTitle} text={labels.emptyText} />
        ) : (
          <CallbackTable rows={rows} chosenId={chosen?.id} onChoose={setChosenId} />
        )}
      </View>
      <View className="desk-callbacks__form">
        {chosen === undefined ? (
          <View className="desk-callbacks__none text-secondary">{labels.pick}</View>
        ) : (
          <CallbackFormPane key={chosen.id} callback={chosen} onBack={() => setChosenId(undefined)} onSaved={saved} />
        )}
      </View>
    </View>
  );
}
