import { View } from '@tarojs/components';
import { shanghaiDay } from '@youying/shared/domain/time';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { BackBar } from '@/features/desk/parts/back-bar';
import { useMatter } from '@/features/desk/queries';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useSettingsCommunity } from '@/features/settings/queries';
import { dayOf, type Ways } from '@/features/supervision/day';
import { firstGroup, signaturesByGroup } from '@/features/supervision/lists';
import { useDayRecord, useSignatures } from '@/features/supervision/queries';
import type { Duty, SignatureGroup } from '@/features/supervision/types';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { go, goBack, useParameter } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { DayPane } from './day-pane';
import { DaySign } from './day-sign';
import { DutyTable } from './duty-table';
import { Groups } from './groups';
import { SignBox } from './sign-box';
import { SignFacts } from './sign-facts';
import './index.scss';

/** 待我签字: what waits for this person's signature or decision, with everything one reads before signing. */
export default function SignoffPage() {
  const signatures = useSignatures();
  return (
    <DeskPage current="signoff" shortcuts={{ escape: () => goBack('todo') }}>
      <Loaded query={signatures}>
        {(duties) => <Panes duties={duties} onSigned={() => void signatures.refresh()} />}
      </Loaded>
    </DeskPage>
  );
}

function Panes({ duties, onSigned }: { duties: readonly Duty[]; onSigned: () => void }) {
  const { signoff } = useTexts().supervision;
  const groups = signaturesByGroup(duties);
  const [asked, setAsked] = useState<SignatureGroup | null>(null);
  const [chosenId, setChosenId] = useState<string | undefined>(undefined);
  const group = asked ?? firstGroup(groups);
  const rows = groups.find((entry) => entry.group === group)?.duties ?? [];
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0];
  const matter = useMatter(chosen?.ticketId ?? undefined);
  const community = useSettingsCommunity();
  // A printed record leads here by its code.
  const dayLinked = useParameter('day') ?? null;
  const [openedDay, setOpenedDay] = useState<string | null>(dayLinked);
  // Nothing owed of any day: whoever asks for the records reads today's.
  const dayAsked = openedDay ?? (asked === 'day_record' && rows.length === 0 ? shanghaiDay(now()) : null);
  const day =
    dayAsked !== null && community !== null
      ? { communityId: community.id, day: dayAsked }
      : chosen === undefined
        ? null
        : dayOf(chosen);
  const record = useDayRecord(day);
  const [ways, setWays] = useState<Ways>({});
  const move = (step: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + step];
    if (next !== undefined) setChosenId(next.id);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const signed = () => {
    setChosenId(undefined);
    // What was signed stays before one's eyes, with its signature.
    setOpenedDay(day?.day ?? null);
    setAsked(group);
    onSigned();
  };
  const choose = (next: SignatureGroup) => {
    setAsked(next);
    setChosenId(undefined);
    setOpenedDay(null);
  };
  const openDay = (next: string) => {
    choose('day_record');
    setOpenedDay(next);
  };
  return (
    <View
      className={classNames('desk-signoff', {
        'desk-signoff--chosen': chosenId !== undefined,
        'desk-signoff--day': dayAsked !== null || (day !== null && rows.length === 1),
      })}
    >
      <Groups
        groups={groups}
        current={dayAsked === null ? group : 'day_record'}
        onChoose={choose}
        day={day?.day ?? null}
        onDay={openDay}
      />
      <View className="desk-signoff__work">
        <View className="desk-signoff__back">
          <BackBar title={signoff.sign} onBack={() => setChosenId(undefined)} />
        </View>
        <DutyTable group={group} rows={rows} chosenId={chosen?.id} onChoose={setChosenId} />
        {chosen === undefined && day === null ? (
          <StateView
            icon="check"
            title={duties.length === 0 ? signoff.empty : signoff.groupEmpty}
            text={signoff.emptyText}
          >
            <Button onPress={() => go('deskOverdue')}>{signoff.seeOverdue}</Button>
          </StateView>
        ) : (
          <View className="desk-signoff__facts">
            {day === null ? (
              <Loaded query={matter} cards={2}>
                {(data) => <SignFacts key={data.id} matter={data} />}
              </Loaded>
            ) : (
              <Loaded query={record} cards={3}>
                {(data) => (
                  <DayPane
                    record={data}
                    community={{ id: day.communityId, name: community?.name ?? '' }}
                    ways={ways}
                    onWay={(ticketId, text) => setWays((known) => ({ ...known, [ticketId]: text }))}
                  />
                )}
              </Loaded>
            )}
          </View>
        )}
      </View>
      <View className="desk-signoff__sign">
        {day !== null && record.data?.day === day.day && (
          <DaySign key={day.day} communityId={day.communityId} record={record.data} ways={ways} onSigned={signed} />
        )}
        {chosen !== undefined && day === null && matter.data?.id === chosen.ticketId && (
          <SignBox key={chosen.id} duty={chosen} matter={matter.data} onSigned={signed} />
        )}
      </View>
    </View>
  );
}
