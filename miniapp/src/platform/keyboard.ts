import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { inBrowser } from './environment';

/** What a shortcut needs to know of a key press. `code` is the place of the key, whatever the layout. */
export interface KeyPress {
  code: string;
  control: boolean;
  alt: boolean;
  shift: boolean;
  /** The caret is in a text field. */
  inField: boolean;
}

/** While an input method composes, Enter picks a word (key code 229 where `isComposing` is not set). */
const COMPOSING_KEY_CODE = 229;

function keyPressOf(event: KeyboardEvent): KeyPress | null {
  if (event.defaultPrevented || event.isComposing || event.keyCode === COMPOSING_KEY_CODE || event.repeat) return null;
  const target = event.target as HTMLElement | null;
  const inField = target?.closest('input, textarea, select') != null;
  return {
    code: event.code,
    control: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    inField,
  };
}

/** Calls `take` for each key press while this page shows; true means taken, and the browser does nothing with it. */
export function useKeyPresses(take: (press: KeyPress) => boolean): void {
  const latest = useRef(take);
  latest.current = take;
  const shown = useRef(true);
  useDidShow(() => {
    shown.current = true;
  });
  useDidHide(() => {
    shown.current = false;
  });
  useEffect(() => {
    if (!inBrowser) return;
    const listen = (event: KeyboardEvent) => {
      const press = shown.current ? keyPressOf(event) : null;
      if (press !== null && latest.current(press)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Puts the caret into the field inside the element with this id. */
export function focusField(id: string): void {
  if (!inBrowser) return;
  document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

/** Takes the caret out of whatever field has it. */
export function leaveField(): void {
  if (inBrowser && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Scrolls the element with this id into its pane, if it is not seen whole. */
export function reveal(id: string): void {
  if (inBrowser) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
