import { View } from '@tarojs/components';
import { useState } from 'react';
import { MediaList } from '@/features/media/media-list';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { usePresent } from '@/platform/live/use-present';
import { Icon } from '@/ui/icon';
import { StateView } from '@/ui/state';
import { waitingOf } from '../next';
import { papersOf } from '../papers';
import { LongText } from '../parts/long-text';
import { Panel } from '../parts/panel';
import { openCloseOut, showPane } from '../place';
import { keepMatter } from '../queries';
import type { Shortcuts } from '../shortcuts';
import type { Matter } from '../types';
import { useShortcuts } from '../use-shortcuts';
import { headlineOf } from '../words';
import { ActsRow } from './acts-row';
import { Composer } from './composer';
import { MatterHead } from './head';
import { NextBar } from './next-bar';
import { Orders } from './orders';
import { TiedOutages } from './tied-outages';
import { MatterTimeline } from './timeline';
import { useDeskActs } from './use-desk-acts';
import './index.scss';

const TICK_MS = 30_000;

export interface MatterPaneProps {
  matter: Matter;
  onMove: (step: 1 | -1) => void;
  /** Something was done: ask for what is new now, not at the next poll. */
  onChanged: () => void;
}

/** One matter: where it stands, what it waits for, who was sent, what happened. */
export function MatterPane({ matter, onMove, onChanged }: MatterPaneProps) {
  const { frame, matter: labels } = useTexts().desk;
  const waiting = waitingOf(matter, useNow(TICK_MS));
  const [isNoting, setNoting] = useState(false);
  const { run, dialog, told } = useDeskActs(matter, waiting, onChanged);
  const callable = waiting?.acts.find((act) => act === 'call' || act === 'callWorker');
  const print = papersOf(matter).length === 0 ? undefined : () => run('print');
  const keys: Shortcuts = {
    c: () => run(callable ?? 'call'),
    f: () => run('note'),
    m: () => run('note'),
    d: matter.actions.includes('dispatchWorkOrder') ? () => run('dispatch') : undefined,
    p: print,
    l: matter.actions.includes('linkTicket') ? () => run('link') : undefined,
    x: matter.registeredAt === null ? undefined : () => openCloseOut(matter.id),
  };
  useShortcuts(dialog === null ? keys : {});
  const people = usePresent(matter.id, isNoting || dialog !== null);
  const recorded = (changed: Matter) => {
    keepMatter(changed);
    onChanged();
  };
  return (
    <View className="desk-matter">
      <View className="desk-matter__phone-bar">
        <View className="desk-matter__back" ariaRole="button" onClick={() => showPane('queue')}>
          <Icon name="chevronLeft" />
          {frame.back}
        </View>
        <View className="desk-matter__back" ariaRole="button" onClick={() => showPane('household')}>
          {labels.household}
          <Icon name="chevronRight" />
        </View>
      </View>
      <View className="desk-matter__scroll">
        <MatterHead matter={matter} told={told} people={people} onMove={onMove} onPrint={print} />
        <View className="desk-matter__cards">
          {waiting !== null && <NextBar matter={matter} waiting={waiting} onAct={run} />}
          {matter.kind !== 'complaint' && <TiedOutages ticketId={matter.id} />}
          <ActsRow matter={matter} waiting={waiting} onAct={run} />
          <Orders matter={matter} />
          <Reported matter={matter} />
          <MatterTimeline ticketId={matter.id} version={matter.version} />
        </View>
      </View>
      <Composer key={matter.id} matter={matter} onRecorded={recorded} onWriting={setNoting} />
      {dialog}
    </View>
  );
}

/** The words, pictures and recordings of the report, where the title does not already say it all. */
function Reported({ matter }: { matter: Matter }) {
  if (headlineOf(matter.description) === matter.description && matter.media.length === 0) return null;
  return (
    <Panel className="desk-matter__reported">
      <LongText text={matter.description} />
      <MediaList media={matter.media} />
    </Panel>
  );
}

export function NoMatter() {
  const { matter } = useTexts().desk;
  return <StateView icon="inbox" title={matter.nothing} text={matter.nothingText} />;
}
