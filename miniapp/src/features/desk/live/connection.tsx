import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { liveState } from '@/platform/live/live';
import { useOnline } from '@/platform/network';
import { useStore } from '@/platform/store';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import './connection.scss';

type Way = 'live' | 'reconnecting' | 'polling';

/** How changes by others reach this screen just now. */
function useWay(): { way: Way; attempt: number } {
  const { mode, attempt } = useStore(liveState);
  const online = useOnline();
  if (online && (mode === 'live' || mode === 'polling')) return { way: mode, attempt };
  return { way: 'reconnecting', attempt };
}

/** 实时 / 重连中 / 每 15 秒取一次, in the top bar. */
export function Connection() {
  const { live } = useTexts().desk;
  const { way } = useWay();
  return (
    <View className="desk-connection">
      <View className={classNames('desk-connection__dot', `desk-connection__dot--${way}`)} />
      {live.ways[way]}
    </View>
  );
}

/** One strip on top while the connection is gone; it covers nothing. The first connection is no reason for one. */
export function Disconnected() {
  const { live } = useTexts().desk;
  const { way, attempt } = useWay();
  const online = useOnline();
  if (way !== 'reconnecting' || (online && attempt === 0)) return null;
  return (
    <View className="desk-strip desk-strip--amber" ariaRole="status">
      <Icon name="wifiOff" />
      <View className="desk-strip__words">
        <View className="text-section">{live.broken(attempt)}</View>
        <View className="text-secondary">{live.brokenText}</View>
      </View>
    </View>
  );
}
