import type { KeyPress } from '@/platform/keyboard';

/** `KeyN` → `n`, `Slash` → `slash`, `Digit1` → `digit1`, either Enter → `enter`. */
function keyName(code: string): string {
  const name = code === 'NumpadEnter' ? 'Enter' : code.replace(/^Key/, '');
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** The name of a key press as the pages bind it: `n`, `slash`, `control+enter`, `alt+e`; null: somebody is typing. */
export function shortcutOf({ code, control, alt, shift, inField }: KeyPress): string | null {
  const key = keyName(code);
  if (control) return `control+${key}`;
  if (alt) return `alt+${key}`;
  // Escape always leads out; a single key only acts outside of fields.
  if (key === 'escape') return key;
  if (inField) return null;
  return shift && key === 'slash' ? 'question' : key;
}

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** Whether whoever switched single letters off still wants this one: what leads out and what is held with another key. */
export function actsAlways(name: string): boolean {
  return name === 'escape' || name.includes('+') || name.startsWith('arrow') || name === 'enter';
}
