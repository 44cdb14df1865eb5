import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useTexts } from '@/i18n';
import { onAddress } from '@/platform/address';
import { call } from '@/platform/api/call';
import { useMe } from '@/platform/session';
import { useLive } from '@/platform/use-live';
import { useWorkplace } from '@/platform/workplace';
import { communityOfAddress, type Workplace, workplacesOf } from '@/platform/workplaces';
import { Select } from '@/ui/select';
import { switchWorkplace } from '../place';
import { countsOf, type QueueCounts } from '../queues';
import './workplace-switch.scss';

/** Where one sits. Whoever works at several desks changes over here, and sees what waits at the others. */
export function WorkplaceSwitch() {
  const me = useMe();
  const here = useWorkplace();
  const places = workplacesOf(me);
  if (here === null || places.length < 2) {
    const name = here?.name ?? me.roles[0]?.community.name ?? '';
    return <View className="desk-top__community one-line">{name}</View>;
  }
  return <Switch here={here} places={places} />;
}

function Switch({ here, places }: { here: Workplace; places: readonly Workplace[] }) {
  const { frame } = useTexts().desk;
  const others = places.filter(({ id }) => id !== here.id);
  const waiting = useWaitingAt(others).data;
  const alarms = others.filter(({ id }) => (waiting?.get(id)?.emergency ?? 0) > 0);
  // Another address was opened over this one, from a colleague or by hand.
  useEffect(
    () =>
      onAddress((hash) => {
        const asked = communityOfAddress(hash);
        if (asked !== here.id && others.some(({ id }) => id === asked)) switchWorkplace(asked as string);
      }),
    [here.id, others],
  );
  return (
    <View className="desk-top__community desk-workplace">
      <Select
        id="workplace"
        name={frame.workplace}
        value={here.id}
        onChange={(id) => switchWorkplace(id)}
        options={places.map(({ id, name }) => ({ value: id, label: frame.workplaceLine(name, waiting?.get(id)) }))}
      />
      {alarms.length > 0 && (
        <View className="desk-workplace__alarm" ariaRole="status">
          {frame.alarmAt(alarms.map(({ name }) => name))}
        </View>
      )}
    </View>
  );
}

/** Counts of the desks where one does not sit just now; of those where one has no queues, none. */
function useWaitingAt(places: readonly Workplace[]) {
  const key = `desk:elsewhere:${places.map(({ id }) => id).join(',')}`;
  return useLive(key, ['tickets'], async () => {
    const counted = await Promise.all(
      places.map(async ({ id }): Promise<[string, QueueCounts] | null> => {
        const answer = await call('getQueueCounts', {}, { community: id }).catch(() => null);
        return answer && [id, countsOf(answer)];
      }),
    );
    return new Map(counted.filter((pair) => pair !== null));
  });
}
