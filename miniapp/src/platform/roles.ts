import { inBrowser } from './environment';
import { isPressedBy, PRESSED_ROLES } from './keyboard';

const pressed: ReadonlySet<string> = new Set(PRESSED_ROLES);
/** Those that Tab reaches for their role alone: with the role that goes as well. */
const reachedByRole = new WeakSet<HTMLElement>();

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
      if (wanted == null) return forget(this);
      this.setAttribute('role', wanted);
      if (!pressed.has(wanted) || this.hasAttribute('tabindex')) return;
      this.tabIndex = 0;
      reachedByRole.add(this);
    },
  });
  window.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
    if (!pressed.has(target.getAttribute('role') ?? '') || !isPressedBy(event.code, target)) return;
    event.preventDefault();
    target.click();
  });
}

function forget(element: HTMLElement): void {
  element.removeAttribute('role');
  if (reachedByRole.delete(element)) element.removeAttribute('tabindex');
}
