import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { ListAndPane, ListRow } from '@/features/desk/parts/list-and-pane';
import { type Outage, useOutages } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { goBack } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tabs } from '@/ui/tabs';
import { Tag } from '@/ui/tag';
import { Announce } from './announce';
import { OutagePane } from './outage-pane';
import './index.scss';

type Shown = { of: 'outage'; id: string } | { of: 'new' } | null;

/** 停水停电: what is out where and until when, what callers are told, and what was reported of it. */
export default function OutagesPage() {
  const { outages: labels } = useTexts();
  const [scope, setScope] = useState<'open' | 'over'>('open');
  const [shown, setShown] = useState<Shown>(null);
  const list = useOutages(scope);
  const first = list.data?.[0];
  const chosen = shown ?? (first === undefined ? null : ({ of: 'outage', id: first.id } as const));
  const leave = () => (shown === null ? goBack('desk') : setShown(null));
  return (
    <DeskPage current="outages" shortcuts={{ escape: leave }}>
      <ListAndPane
        title={labels.title}
        act={
          <Button small icon="plus" onPress={() => setShown({ of: 'new' })}>
            {labels.announce}
          </Button>
        }
        list={
          <>
            <Tabs
              value={scope}
              onChange={(value) => {
                setScope(value);
                setShown(null);
              }}
              options={[
                { value: 'open', label: labels.open },
                { value: 'over', label: labels.over },
              ]}
            />
            <Loaded query={list} cards={3}>
              {(outages) => (
                <>
                  {outages.map((outage) => (
                    <OutageRow
                      key={outage.id}
                      outage={outage}
                      chosen={chosen?.of === 'outage' && chosen.id === outage.id}
                      onOpen={() => setShown({ of: 'outage', id: outage.id })}
                    />
                  ))}
                  {outages.length === 0 && <View className="desk-outages__none text-secondary">{labels.none}</View>}
                </>
              )}
            </Loaded>
          </>
        }
        opened={shown !== null}
        pane={
          <>
            {chosen === null && <StateView icon="drop" title={labels.none} text={labels.noneText} />}
            {chosen?.of === 'new' && (
              <Announce
                onDone={(id) => {
                  setScope('open');
                  setShown({ of: 'outage', id });
                  void list.refresh();
                }}
                onClose={() => setShown(null)}
              />
            )}
            {chosen?.of === 'outage' && <OutagePane key={chosen.id} id={chosen.id} onChanged={list.refresh} />}
          </>
        }
      />
    </DeskPage>
  );
}

const TONES = { planned: 'info', on: 'amber', ended: 'grey', called_off: 'grey' } as const;

function OutageRow({ outage, chosen, onOpen }: { outage: Outage; chosen: boolean; onOpen: () => void }) {
  const { outages: labels } = useTexts();
  const language = useLanguage();
  const end = outage.expectedEndAt === null ? labels.noEnd : moment(Date.parse(outage.expectedEndAt), now(), language);
  return (
    <ListRow
      title={outage.line}
      mark={
        <Tag tone={outage.overdue ? 'danger' : TONES[outage.state]}>
          {outage.overdue ? labels.overdue : outage.stateLabel}
        </Tag>
      }
      text={`${labels.until(end)} · ${outage.owner.name}`}
      chosen={chosen}
      onPress={onOpen}
    />
  );
}
