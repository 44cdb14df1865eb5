import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useTexts } from '@/i18n';
import { minutesAndSeconds } from '@/i18n/format';
import { toast } from '@/platform/device';
import { playing, playSound, stopSound } from '@/platform/play-sound';
import { useStore } from '@/platform/store';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import './index.scss';

export interface VoiceNoteProps {
  url: string;
  /** Known for one's own recordings only. */
  durationMs?: number;
  /** It did not go up; a tap tries again. */
  failed?: boolean;
  onRetry?: () => void;
  onRemove?: () => void;
}

/** A recording to listen to: a tap plays it, another stops it. */
export function VoiceNote({ url, durationMs, failed = false, onRetry, onRemove }: VoiceNoteProps) {
  const { voice, common } = useTexts();
  const sound = useStore(playing);
  const heard = sound?.url === url ? sound : null;
  useEffect(
    () => () => {
      if (playing.get()?.url === url) stopSound();
    },
    [url],
  );
  const press = () => {
    if (failed) onRetry?.();
    else if (heard === null) playSound(url, () => toast(voice.unplayable));
    else stopSound();
  };
  const shownMs = heard === null ? durationMs : heard.seconds * 1000;
  return (
    <View className={classNames('ui-voice', { 'ui-voice--failed': failed })}>
      <View
        className="ui-voice__play"
        ariaRole="button"
        ariaLabel={heard === null ? voice.play : voice.stop}
        onClick={press}
      >
        <Icon name={failed ? 'refresh' : heard === null ? 'play' : 'stop'} />
        <View>{failed ? common.tapToRetry : voice.note}</View>
        {!failed && shownMs !== undefined && <View className="ui-voice__time">{minutesAndSeconds(shownMs)}</View>}
      </View>
      {onRemove !== undefined && (
        <View className="ui-voice__remove" ariaRole="button" ariaLabel={common.remove} onClick={onRemove}>
          <Icon name="close" size="small" />
        </View>
      )}
    </View>
  );
}
