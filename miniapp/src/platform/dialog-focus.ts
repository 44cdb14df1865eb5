import { useEffect, useState } from 'react';
import { inBrowser } from './environment';

const STOPS = 'a[href], button, input, select, textarea, video[controls], [tabindex]';

/** Where Tab stops inside, in order. */
function stopsIn(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(STOPS)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0,
  );
}

/** From the last stop to the first and back: what lies under a dialog is not reached past it. */
function turnAround(event: KeyboardEvent, panel: HTMLElement): void {
  if (event.key !== 'Tab' || (event.target as Element).closest('[role="dialog"]') !== panel) return;
  const stops = stopsIn(panel);
  const [from, to] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
  const atTheEdge = document.activeElement === from || (event.shiftKey && document.activeElement === panel);
  if (from !== undefined && !atTheEdge) return;
  event.preventDefault();
  to?.focus();
}

/**
 * Whatever had the focus is gone from the document: Taro's elements are moved once while they draw themselves, and what
 * was pressed may have been taken off a list.
 */
function takeBack(panel: HTMLElement): void {
  const topmost = [...document.querySelectorAll('[role="dialog"]')].at(-1) === panel;
  if (topmost && document.activeElement === document.body) panel.focus();
}

/**
 * A dialog takes the focus when it opens, keeps it, and gives it back to where it was.
 * @param id of its panel, which can hold the focus itself
 */
export function useDialogFocus(id: string): void {
  const [before] = useState(() => (inBrowser ? document.activeElement : null));
  useEffect(() => {
    const panel = inBrowser ? document.getElementById(id) : null;
    if (panel === null) return;
    const hear = (event: KeyboardEvent) => turnAround(event, panel);
    // Unless what it holds has put the caret into a field already.
    if (!panel.contains(document.activeElement)) panel.focus();
    const changes = new MutationObserver(() => takeBack(panel));
    changes.observe(document.body, { childList: true, subtree: true });
    // On the way down: Taro's fields keep their key presses to themselves.
    panel.addEventListener('keydown', hear, true);
    return () => {
      changes.disconnect();
      panel.removeEventListener('keydown', hear, true);
      // Unless somebody was led elsewhere meanwhile.
      const present = document.activeElement;
      if (before instanceof HTMLElement && (present === document.body || panel.contains(present))) before.focus();
    };
  }, [id, before]);
}
