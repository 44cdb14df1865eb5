import { inBrowser } from '@/platform/environment';

/** What a screen reader is told besides the role; the properties of the same name on the browser's elements. */
export interface Aria {
  ariaChecked?: 'true' | 'false';
  ariaCurrent?: 'true' | 'false';
  ariaDisabled?: 'true';
  ariaExpanded?: 'true' | 'false';
  ariaPressed?: 'true' | 'false';
  ariaSelected?: 'true' | 'false';
  ariaHidden?: 'true';
  ariaModal?: 'true';
  ariaLive?: 'polite' | 'assertive';
  tabIndex?: 0 | -1;
}

/** To be spread over an element: Taro's types do not know them, its elements hand them on. */
export const aria = (attributes: Aria): object => (inBrowser ? attributes : {});

/** A list is entered at one row; the arrows lead on from there. */
export function arrowsOf(entered: boolean, onStep: (step: 1 | -1) => void): object {
  if (!inBrowser) return {};
  return {
    tabIndex: entered ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      onStep(event.key === 'ArrowDown' ? 1 : -1);
    },
  };
}
