import { inBrowser } from './environment';

/** What WeChat calls `ariaRole`; the browser calls it `role` and wants it reachable by Tab and pressed by Enter. */
const PRESSED: ReadonlySet<string> = new Set(['button', 'tab', 'checkbox', 'radio', 'switch', 'link']);

/**
 * Roles that the browser only takes inside of another (a tab in its tablist): there they are buttons. What is chosen
 * says `ariaSelected` or `ariaChecked` besides.
 */
const ALONE: Readonly<Record<string, string>> = { tab: 'button', radio: 'button' };

/**
 * Gives every component that says its role once (`ariaRole`) the same role in the browser: Taro sets the property on
 * its element, and here the property means something. Called once, before anything is drawn.
 */
export function startRoles(): void {
  if (!inBrowser) return;
  Object.defineProperty(HTMLElement.prototype, 'ariaRole', {
    configurable: true,
    set(this: HTMLElement, role: string | null | undefined) {
      if (role == null) return this.removeAttribute('role');
      this.setAttribute('role', ALONE[role] ?? role);
      if (PRESSED.has(role) && !this.hasAttribute('tabindex')) this.tabIndex = 0;
    },
  });
  window.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement | null;
    const pressed = event.key === 'Enter' || event.key === ' ';
    // The button of ui/ has taken its own already; a field inside keeps its keys.
    if (!pressed || event.defaultPrevented || event.isComposing || target === null) return;
    if (!PRESSED.has(target.getAttribute('ariarole') ?? '')) return;
    event.preventDefault();
    target.click();
  });
}
