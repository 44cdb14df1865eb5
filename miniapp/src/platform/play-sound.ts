import Taro from '@tarojs/taro';
import { inBrowser } from './environment';
import { createStore } from './store';

/** What is heard now: its address, and how far it is in seconds. One sound at a time. */
export const playing = createStore<{ url: string; seconds: number } | null>(null);

let player: Taro.InnerAudioContext | null = null;
let onUnplayable: () => void = () => undefined;

function openPlayer(): Taro.InnerAudioContext {
  // An iPhone set to silent would play nothing, and nobody would know why.
  if (!inBrowser) Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
  const opened = Taro.createInnerAudioContext();
  const silent = () => playing.set(null);
  opened.onEnded(silent);
  opened.onStop(silent);
  opened.onError(() => {
    if (playing.get() === null) return;
    silent();
    onUnplayable();
  });
  opened.onTimeUpdate(() => playing.update((sound) => sound && { ...sound, seconds: opened.currentTime }));
  return opened;
}

/** Plays it from the beginning, instead of what played. */
export function playSound(url: string, unplayable: () => void): void {
  stopSound();
  player ??= openPlayer();
  onUnplayable = unplayable;
  playing.set({ url, seconds: 0 });
  player.src = url;
  // In the browser a promise that also rejects when another sound is chosen meanwhile; onError tells the rest.
  Promise.resolve(player.play() as unknown).catch(() => undefined);
}

export function stopSound(): void {
  if (playing.get() !== null) player?.stop();
}
