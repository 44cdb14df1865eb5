import { View } from '@tarojs/components';
import { usePeak } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { clockTime, shanghaiTime } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useMeHere } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Connection } from '../live/connection';
import { openIntake } from '../place';
import { Person } from './person';
import { worksAtDesk } from './rail-items';
import { Search } from './search';
import { WorkplaceSwitch } from './workplace-switch';
import './top-bar.scss';

const TICK_MS = 1_000;

/** Community, search, how busy it is, the server's time, who is here, and the way to a new call. */
export function DeskTopBar({ intake }: { intake: boolean }) {
  const { frame } = useTexts().desk;
  const atDesk = worksAtDesk(useMeHere().roles.map(({ role }) => role));
  return (
    <View className="desk-top">
      <View className="desk-top__logo">
        <Icon name="logo" />
      </View>
      <WorkplaceSwitch />
      {atDesk && <Search />}
      <View className="desk-top__facts">
        {atDesk && <Gauge />}
        <Connection />
        <Clock />
        <Person />
      </View>
      {atDesk && intake && (
        <Button kind="outline" icon="phone" shortcut="N" className="desk-top__intake" onPress={() => openIntake()}>
          {frame.intake}
        </Button>
      )}
    </View>
  );
}

function Gauge() {
  const { desk, shifts } = useTexts();
  const peak = usePeak(true).data;
  if (peak === undefined) return null;
  return (
    <View className="desk-top__gauge">
      {desk.frame.gauge} <View className="desk-top__strong">{peak.waiting}</View> {shifts.peakLine(peak.line)}
    </View>
  );
}

function Clock() {
  const { frame } = useTexts().desk;
  const now = useNow(TICK_MS);
  const { month, day, weekday } = shanghaiTime(now);
  return (
    <View className="desk-top__clock">
      {frame.clock(month, day, frame.weekdays[weekday] ?? '')}{' '}
      <View className="desk-top__strong">{clockTime(now)}</View>
    </View>
  );
}
