import { View } from '@tarojs/components';
import { useRef } from 'react';
import { useTexts } from '@/i18n';
import { minutesAndSeconds } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { inBrowser } from '@/platform/environment';
import type { VoiceOutcome } from '@/platform/voice-recording';
import { classNames } from '../class-names';
import { Icon } from '../icon';
import type { HoldEvent } from './hold';
import { useHold } from './use-hold';
import './index.scss';

const TICK_MS = 200;

interface Touched {
  touches: ArrayLike<{ clientY: number }>;
}

/** Held: it listens. Let go: kept. Finger up and let go: thrown away. */
export function HoldToTalk({ mostMs, onOutcome }: { mostMs: number; onOutcome: (outcome: VoiceOutcome) => void }) {
  const { voice } = useTexts();
  const { hold, send } = useHold(mostMs, onOutcome);
  const pressedAt = useRef(0);
  const heightOf = (event: unknown) => (event as Touched).touches[0]?.clientY ?? pressedAt.current;
  const press = (event: unknown) => {
    pressedAt.current = heightOf(event);
    send({ name: 'pressed' });
  };
  const leaving = hold.name === 'recording' && hold.leaving;
  return (
    <View
      className={classNames('ui-talk', {
        'ui-talk--recording': hold.name === 'recording',
        'ui-talk--leaving': leaving,
      })}
      ariaRole="button"
      // WeChat: the page must not scroll under a finger that slides up.
      catchMove
      onTouchStart={press}
      onTouchMove={(event) => send({ name: 'moved', up: pressedAt.current - heightOf(event) })}
      onTouchEnd={() => send({ name: 'released' })}
      onTouchCancel={() => send({ name: 'interrupted' })}
      {...(inBrowser ? keyboardOf(send) : {})}
    >
      <Icon name={leaving ? 'close' : 'microphone'} />
      {hold.name === 'recording' ? (
        <>
          <Elapsed since={hold.since} />
          {leaving ? voice.letGo : voice.slideUp}
        </>
      ) : hold.name === 'idle' ? (
        voice.hold
      ) : (
        voice.waiting
      )}
    </View>
  );
}

function Elapsed({ since }: { since: number }) {
  return <View>{minutesAndSeconds(Math.max(0, useNow(TICK_MS) - since))}</View>;
}

/** In the browser Enter or the space bar is held as a finger is. */
function keyboardOf(send: (event: HoldEvent) => void): object {
  const on = (event: HoldEvent) => (key: { key: string; preventDefault(): void }) => {
    if (key.key !== 'Enter' && key.key !== ' ') return;
    key.preventDefault();
    send(event);
  };
  return {
    tabIndex: 0,
    role: 'button',
    onKeyDown: on({ name: 'pressed' }),
    onKeyUp: on({ name: 'released' }),
    onBlur: () => send({ name: 'interrupted' }),
    onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
  };
}
