import { inBrowser } from './environment';
import { isPressedBy } from './keyboard';

/** Whoever has one of these is reached by Tab and pressed by Enter or the space bar. */
const PRESSED: ReadonlySet<string> = new Set(['button', 'checkbox', 'switch', 'link', 'radio', 'tab']);

/**
 * What says its role once (`ariaRole`, which WeChat reads out) is reached by the keyboard in the browser as well: Taro
 * sets `role` as a property of its elements, and here that property does the rest. Once, before anything is drawn.
 */
export function startRoles(): void {
  if (!inBrowser) return;
  Object.defineProperty(HTMLElement.prototype, 'role', {
    configurable: true,
    get(this: HTMLElement) {
      return this.getAttribute('role');
    },
    set(this: HTMLElement, wanted: string | null | undefined) {
      if (wanted == null) return this.removeAttribute('role');
      this.setAttribute('role', wanted);
      if (PRESSED.has(wanted) && !this.hasAttribute('tabindex')) this.tabIndex = 0;
    },
  });
  window.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement | null;
    // The button of ui/ has taken its own already.
    if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
    if (!PRESSED.has(target.getAttribute('role') ?? '') || !isPressedBy(event.code, target)) return;
    event.preventDefault();
    target.click();
  });
}
