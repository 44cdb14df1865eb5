import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { MediaList } from '@/features/media/media-list';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { Avatar } from '@/ui/avatar';
import { classNames } from '@/ui/class-names';
import { Loaded } from '@/ui/loaded';
import { Panel } from '../parts/panel';
import { useTimeline } from '../queries';
import { type Entry, filterTimeline, TIMELINE_FILTERS, type TimelineFilter } from '../timeline';
import './timeline.scss';

export interface MatterTimelineProps {
  ticketId: string;
  /** Of the matter: a new one means that something was written. */
  version: number;
}

/** What happened, newest on top; all of it, what the resident sees, or the telephone. */
export function MatterTimeline({ ticketId, version }: MatterTimelineProps) {
  const { matter } = useTexts().desk;
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const query = useTimeline(ticketId);
  const { refresh } = query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is the reason to ask
  useEffect(() => {
    void refresh();
  }, [version, refresh]);
  return (
    <Panel className="desk-timeline">
      <View className="desk-timeline__head">
        <View className="text-section">{matter.timeline}</View>
        {TIMELINE_FILTERS.map((name) => (
          <View
            key={name}
            className={classNames('desk-timeline__filter', { 'desk-timeline__filter--chosen': name === filter })}
            ariaRole="button"
            {...aria({ ariaPressed: name === filter ? 'true' : 'false' })}
            onClick={() => setFilter(name)}
          >
            {matter.filters[name]}
          </View>
        ))}
        <View className="desk-timeline__order text-secondary">{matter.newestFirst}</View>
      </View>
      <Loaded query={query} cards={2}>
        {(entries) => {
          const shown = filterTimeline(entries, filter);
          return (
            <>
              {shown.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
              {shown.length === 0 && <View className="desk-timeline__none text-secondary">{matter.noEntries}</View>}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** Longer than this takes more than six lines; it unfolds. */
const LONG_TEXT = 300;

function EntryRow({ entry }: { entry: Entry }) {
  const { matter } = useTexts().desk;
  const language = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const name = entry.actor?.name ?? matter.system;
  const resident = entry.actor?.role === 'resident';
  const long = entry.text.length > LONG_TEXT;
  return (
    <View className="desk-entry">
      <View className="desk-entry__time">{moment(Date.parse(entry.at), now(), language)}</View>
      <Avatar name={name} photoUrl={entry.actor?.photoUrl} size="small" tone={resident ? 'plain' : 'weak'} />
      <View className="desk-entry__what">
        <View className={classNames('desk-entry__text', { 'desk-entry__text--folded': long && !unfolded })}>
          <View className="desk-entry__name">{name}</View>
          {entry.text}
          {entry.visibility === 'internal' && <View className="desk-entry__internal">{matter.internal}</View>}
        </View>
        {long && (
          <View className="desk-entry__fold" ariaRole="button" onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? matter.fold : matter.unfold}
          </View>
        )}
        <MediaList media={entry.media} />
      </View>
    </View>
  );
}
