import { View } from '@tarojs/components';
import { useOpenAlarms } from '@/features/emergency/queries';
import { useOutages } from '@/features/outages/queries';
import { useSignatures } from '@/features/supervision/queries';
import { useTexts } from '@/i18n';
import { useMeHere } from '@/platform/workplace';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { useDeskPlace } from '../place';
import { useJoinRequests } from '../queries';
import { useQueueCounts } from '../queue-queries';
import { countsOf } from '../queues';
import { openRailItem, type RailItem, type RailName, railItems, worksAtDesk } from './rail-items';
import './rail.scss';

function useDeskCounts(): (item: RailItem) => number {
  const answer = useQueueCounts().data;
  const joins = useJoinRequests().data;
  if (answer === undefined) return () => 0;
  const counts = countsOf(answer);
  return ({ count }) => {
    if (count === undefined || count === 'signatures' || count === 'alarms' || count === 'outages') return 0;
    if (count === 'joins') return joins?.length ?? 0;
    return counts[count === 'toDispatch' ? 'dispatch' : count];
  };
}

interface ItemsProps {
  items: readonly RailItem[];
  active: RailName;
  countOf: (item: RailItem) => number;
}

function Items({ items, active, countOf }: ItemsProps) {
  const asks = (name: RailItem['count']) => items.some(({ count }) => count === name);
  const signatures = useSignatures(asks('signatures')).data?.length ?? 0;
  const alarms = useOpenAlarms(asks('alarms')).data?.length ?? 0;
  const outages = useOutages('open', asks('outages')).data?.length ?? 0;
  const counted = (item: RailItem) => {
    if (item.count === 'signatures') return signatures;
    if (item.count === 'outages') return outages;
    return item.count === 'alarms' ? alarms : countOf(item);
  };
  return (
    <>
      {items.map((item) => (
        <Item key={item.name} item={item} active={active} count={counted(item)} />
      ))}
    </>
  );
}

function DeskItems(props: Omit<ItemsProps, 'countOf'>) {
  return <Items {...props} countOf={useDeskCounts()} />;
}

const nothing = () => 0;

function Item({ item, active, count }: { item: RailItem; active: RailName; count: number }) {
  const { frame } = useTexts().desk;
  return (
    <View
      id={`rail-${item.name}`}
      className={classNames('desk-rail__item', {
        'desk-rail__item--active': item.name === active,
        'desk-rail__item--phone': item.onPhone,
      })}
      ariaRole="link"
      {...aria({ ariaCurrent: item.name === active ? 'true' : 'false' })}
      onClick={() => openRailItem(item, active)}
    >
      <View className="desk-rail__icon">
        <Icon name={item.icon} />
        {count > 0 && (
          <View className={classNames('desk-rail__count', { 'desk-rail__count--urgent': item.urgent })}>{count}</View>
        )}
      </View>
      <View className="desk-rail__label">{frame.rail[item.name]}</View>
    </View>
  );
}

/** By role. At the left edge, and on a phone at the bottom. */
export function Rail({ current }: { current: RailName }) {
  const roles = useMeHere().roles.map(({ role }) => role);
  const { queue } = useDeskPlace().filters;
  const items = railItems(roles);
  const active = current === 'desk' && queue === 'complaints' ? queue : current;
  return (
    <View className="desk-rail">
      {worksAtDesk(roles) ? (
        <DeskItems items={items} active={active} />
      ) : (
        <Items items={items} active={active} countOf={nothing} />
      )}
    </View>
  );
}
