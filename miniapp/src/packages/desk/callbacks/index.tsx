import { View } from '@tarojs/components';
import { CALLBACK_KINDS, type CallbackKind } from '@youying/shared/domain/callback/rules';
import { useState } from 'react';
import { CALLBACK_TABS, type CallbackTab } from '@/features/desk/callback-form';
import { DeskPage } from '@/features/desk/frame';
import { useCallbackCounts, useCallbackRate, useCallbacksOf, useDeskCommunity } from '@/features/desk/queries';
import { useQueueList } from '@/features/desk/queue-queries';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { KeyCap } from '@/ui/key-cap';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import { StateView } from '@/ui/state';
import { CallbackFormPane } from './form';
import { HeldNotice } from './held-notice';
import { RainHint } from './rain-hint';
import { RateLine } from './rate-line';
import { CallbackTable } from './table';
import './index.scss';

/** 回访: work the list without leaving the phone. */
export default function CallbacksPage() {
  const asked = useParameter('callbackId');
  return (
    <DeskPage current="callbacks" shortcuts={{ escape: () => goBack('desk') }}>
      <Panes asked={asked} />
    </DeskPage>
  );
}

function Panes({ asked }: { asked: string | undefined }) {
  const { callbacks: labels } = useTexts().desk;
  const community = useDeskCommunity();
  const [kind, setKind] = useState<CallbackKind>();
  const counts = useCallbackCounts(community?.id, kind);
  const rate = useCallbackRate(community?.id);
  const due = useQueueList({ queue: 'callbacks' });
  const limits = useLimits();
  const [tab, setTab] = useState<CallbackTab>('today');
  const list = useCallbacksOf(tab, kind);
  const [chosenId, setChosenId] = useState(asked);
  const rows = list.data ?? [];
  // A callback that was asked for by its link may not be due today.
  const chosen =
    [...rows, ...(due.data?.entries ?? []).flatMap(({ callback }) => callback ?? [])].find(
      ({ id }) => id === chosenId,
    ) ?? rows[0];
  const move = (step: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + step];
    if (next !== undefined) setChosenId(next.id);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const refresh = () => {
    for (const query of [list, counts, rate, due]) void query.refresh();
  };
  const saved = () => {
    const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + 1];
    setChosenId(next?.id);
    refresh();
  };
  return (
    <View className={classNames('desk-callbacks', { 'desk-callbacks--chosen': chosenId !== undefined })}>
      <View className="desk-callbacks__list">
        <View className="desk-callbacks__scroll">
          <View className="desk-callbacks__head">
            <View className="text-title">{labels.title}</View>
            {rate.data !== undefined && <RateLine rate={rate.data} />}
          </View>
          <HeldNotice />
          <View className="desk-callbacks__narrow">
            <View className="desk-callbacks__tabs" ariaRole="tablist">
              {CALLBACK_TABS.map((name) => (
                <View
                  key={name}
                  className={classNames('desk-callbacks__tab', { 'desk-callbacks__tab--chosen': name === tab })}
                  ariaRole="tab"
                  {...aria({ ariaSelected: name === tab ? 'true' : 'false' })}
                  onClick={() => setTab(name)}
                >
                  {labels.tabs[name]}
                  <View
                    className={classNames('desk-callbacks__count', {
                      [`desk-callbacks__count--${name}`]: Boolean(counts.data?.[name]),
                    })}
                  >
                    {counts.data?.[name] ?? ''}
                  </View>
                </View>
              ))}
            </View>
            <View className="desk-callbacks__rule">
              <Select
                name={labels.rule}
                value={kind ?? ''}
                options={[
                  { value: '', label: labels.everyRule },
                  ...CALLBACK_KINDS.map((value) => ({ value, label: labels.rules[value](limits) })),
                ]}
                onChange={(value) => setKind(CALLBACK_KINDS.find((one) => one === value))}
              />
            </View>
          </View>
          <Loaded query={list} cards={3}>
            {(shown) =>
              shown.length === 0 ? (
                <StateView
                  icon="phoneBack"
                  title={labels.emptyTitle}
                  text={kind === undefined ? labels.emptyText : labels.emptyOfRule}
                >
                  {kind !== undefined && <Button onPress={() => setKind(undefined)}>{labels.seeEveryRule}</Button>}
                  {tab !== 'later' && (counts.data?.later ?? 0) > 0 && (
                    <Button onPress={() => setTab('later')}>{labels.seeLater(counts.data?.later ?? 0)}</Button>
                  )}
                </StateView>
              ) : (
                <CallbackTable rows={shown} chosenId={chosen?.id} onChoose={setChosenId} />
              )
            }
          </Loaded>
          {community !== null && counts.data !== undefined && counts.data.rain > 0 && (
            <RainHint
              communityId={community.id}
              count={counts.data.rain}
              lastRainyDay={counts.data.lastRainyDay}
              onMarked={refresh}
            />
          )}
        </View>
        <View className="desk-callbacks__keys text-secondary">
          {labels.keys.map((line) => (
            <View key={line.join()} className="desk-callbacks__key">
              {line.slice(0, -1).map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
              {line.at(-1)}
            </View>
          ))}
        </View>
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
