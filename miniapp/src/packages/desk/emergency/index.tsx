import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { type Alarm, useAlarm, useOpenAlarms } from '@/features/emergency/queries';
import { goBack, useParameter } from '@/platform/navigate';
import { Loaded } from '@/ui/loaded';
import { ActionPane } from './action-pane';
import { Course } from './course';
import { NoAlarm } from './no-alarm';
import { PeoplePane } from './people-pane';
import { Strip } from './strip';
import './index.scss';

/** 应急: who knows, who does not, what was ordered, what happened. */
export default function EmergencyBoardPage() {
  const asked = useParameter('alarmId');
  return (
    <DeskPage current="emergency" shortcuts={{ escape: () => goBack('desk') }}>
      <Board asked={asked} />
    </DeskPage>
  );
}

function Board({ asked }: { asked: string | undefined }) {
  const open = useOpenAlarms();
  const [chosen, setChosen] = useState(asked);
  const rows = open.data ?? [];
  const newest = rows[0]?.id;
  const id = chosen ?? newest;
  // A second alarm comes into the strip: it does not take the board away from whoever is writing.
  useEffect(() => setChosen((known) => known ?? newest), [newest]);
  const query = useAlarm(id);
  if (id === undefined) {
    return <Loaded query={open}>{() => <NoAlarm onOpen={setChosen} />}</Loaded>;
  }
  return (
    <Loaded query={query}>
      {(alarm) => (
        <View className="emergency-board">
          <Strip alarm={alarm} open={rows} onChoose={setChosen} />
          <Panes key={alarm.id} alarm={alarm} />
        </View>
      )}
    </Loaded>
  );
}

function Panes({ alarm }: { alarm: Alarm }) {
  return (
    <View className="emergency-board__panes">
      <PeoplePane alarm={alarm} />
      <Course alarm={alarm} />
      <ActionPane alarm={alarm} />
    </View>
  );
}
