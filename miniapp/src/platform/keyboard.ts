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

/** Not a press of ours: taken already, held down, composing, or sent without a key by a browser that fills in a form. */
function isNoise(event: KeyboardEvent): boolean {
  const composing = event.isComposing || event.keyCode === COMPOSING_KEY_CODE;
  return !event.code || event.defaultPrevented || event.repeat || composing;
}

/** Whoever says that they are one of these is reached by Tab and pressed by Enter or the space bar (roles.ts). */
export const PRESSED_ROLES: readonly string[] = ['button', 'checkbox', 'switch', 'link', 'radio', 'tab'];
const PRESSED = PRESSED_ROLES.map((role) => `[role="${role}"]`).join(', ');

/** One of several that is the one already: a box that is ticked is another matter, Enter takes the tick away. */
const CHOSEN = '[aria-current="true"], [aria-selected="true"], [role="radio"][aria-checked="true"]';

/** A focused button is pressed by these itself. */
const PRESSES_BUTTON: ReadonlySet<string> = new Set(['Enter', 'NumpadEnter', 'Space']);

/**
 * Whether what has the focus takes this key for itself. What is chosen already has nothing to be pressed for: there Enter
 * is the page's, which does something with what is chosen.
 */
export function isPressedBy(key: string, element: Element): boolean {
  return PRESSES_BUTTON.has(key) && !(key === 'Enter' && element.matches(CHOSEN));
}

/** A dialog of the browser's own keeps every key to itself. */
const OPEN_DIALOG = 'dialog[open]';

function keyPressOf(event: KeyboardEvent): KeyPress | null {
  if (isNoise(event) || document.querySelector(OPEN_DIALOG) !== null) return null;
  const target = event.target as HTMLElement | null;
  const control = event.ctrlKey || event.metaKey;
  const button = target?.closest(PRESSED);
  if (!control && button != null && isPressedBy(event.code, button)) return null;
  const inField = target?.closest('input, textarea, select') != null;
  return { code: event.code, control, alt: event.altKey, shift: event.shiftKey, inField };
}

interface Listener {
  take: (event: KeyboardEvent) => boolean;
  /** Listeners of one drawing share it; what was drawn later lies above. */
  layer: number;
}

const listeners = new Set<Listener>();
let layer = 0;
let drawing = false;

function presentLayer(): number {
  if (!drawing) {
    drawing = true;
    layer += 1;
    queueMicrotask(() => {
      drawing = false;
    });
  }
  return layer;
}

/** The dialog that was opened last is asked first, the page under it last; of what was drawn at once the inner before the outer. */
function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) window.addEventListener('keydown', hear, true);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('keydown', hear, true);
  };
}

/** On the way down: Taro's fields keep their key presses to themselves. */
function hear(event: KeyboardEvent): void {
  const inOrder = [...listeners].sort((one, other) => other.layer - one.layer);
  if (inOrder.some(({ take }) => take(event))) event.preventDefault();
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
    return listen({
      layer: presentLayer(),
      take: (event) => {
        const press = shown.current ? keyPressOf(event) : null;
        return press !== null && latest.current(press);
      },
    });
  }, []);
}

const fieldIn = (id: string) =>
  document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select') ?? null;

/** How long a field that was just drawn may take until there is something to write into. */
const DRAWN_WITHIN_MS = 5_000;

/**
 * Puts the caret into the field inside the element with this id. Fields of Taro draw themselves a moment after their
 * element; it is waited for, unless one goes to another field meanwhile.
 */
export function focusField(id: string): void {
  if (!inBrowser) return;
  const there = fieldIn(id);
  if (there !== null) {
    there.focus();
    return;
  }
  const before = document.activeElement;
  // A dialog takes the focus for what it holds.
  const isThere = (at: Element | null) => at === before || at?.getAttribute('role') === 'dialog';
  const drawn = new MutationObserver(() => {
    const field = fieldIn(id);
    if (field === null && isThere(document.activeElement)) return;
    drawn.disconnect();
    if (isThere(document.activeElement)) field?.focus();
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => drawn.disconnect(), DRAWN_WITHIN_MS);
}

/** Takes the caret out of whatever field has it. */
export function leaveField(): void {
  if (inBrowser && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Scrolls the element with this id into its pane, if it is not seen whole. */
export function reveal(id: string): void {
  if (inBrowser) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to the element with this id, into sight. */
export function moveFocus(id: string): void {
  if (inBrowser) document.getElementById(id)?.focus();
}

let shift = false;
if (inBrowser) {
  for (const type of ['pointerdown', 'keydown'] as const)
    window.addEventListener(
      type,
      (event) => {
        shift = event.shiftKey;
      },
      true,
    );
}

/** Whether Shift was held with the last press. */
export function shiftHeld(): boolean {
  return shift;
}
