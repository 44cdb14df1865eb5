import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { BackBar } from '@/features/desk/parts/back-bar';
import { useMatter } from '@/features/desk/queries';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { dayOf, type Ways } from '@/features/supervision/day';
import { firstGroup, signaturesByGroup } from '@/features/supervision/lists';
import { useDayRecord, useSignatures } from '@/features/supervision/queries';
import type { Duty, SignatureGroup } from '@/features/supervision/types';
import { useTexts } from '@/i18n';
import { go, goBack } from '@/platform/navigate';
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
  const day = chosen === undefined ? null : dayOf(chosen);
  const record = useDayRecord(day);
  const [ways, setWays] = useState<Ways>({});
  const move = (step: 1 | -1) => {
    const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + step];
    if (next !== undefined) setChosenId(next.id);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const signed = () => {
    setChosenId(undefined);
    onSigned();
  };
  const choose = (next: SignatureGroup) => {
    setAsked(next);
    setChosenId(undefined);
  };
  return (
    <View className={classNames('desk-signoff', { 'desk-signoff--chosen': chosenId !== undefined })}>
      <Groups groups={groups} current={group} onChoose={choose} />
      <View className="desk-signoff__work">
        <View className="desk-signoff__back">
          <BackBar title={signoff.sign} onBack={() => setChosenId(undefined)} />
        </View>
        <DutyTable group={group} rows={rows} chosenId={chosen?.id} onChoose={setChosenId} />
        {chosen === undefined ? (
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
