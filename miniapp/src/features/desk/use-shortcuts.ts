import { useKeyPresses } from '@/platform/keyboard';
import { preferences } from '@/platform/preferences';
import { actsAlways, type Shortcuts, shortcutOf } from './shortcuts';

/** Binds keys to acts while the page shows. Later tables win: the page's own before those of every page. */
export function useShortcuts(...tables: readonly Shortcuts[]): void {
  useKeyPresses((press) => {
    const pressed = shortcutOf(press);
    const off = preferences.get().shortcuts === 'off' && pressed !== null && !actsAlways(pressed);
    const name = off ? null : pressed;
    const act = name === null ? undefined : [...tables].reverse().find((table) => table[name] !== undefined)?.[name];
    act?.();
    return act !== undefined;
  });
}
