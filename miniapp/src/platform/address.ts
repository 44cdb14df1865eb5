import { pagePaths, type RouteName } from '@/routes';
import { inBrowser } from './environment';
import type { RouteParameters } from './navigate';

/**
 * Writes into the address of the page that shows what one has chosen there, so that it can be sent to a colleague and
 * survives a reload. No new step of the history: "back" leaves the page, not the choice.
 */
export function showInAddress(name: RouteName, parameters: RouteParameters): void {
  // A page that lies under another one goes on living there; the address is not its own.
  const page = `#/${pagePaths[name]}`;
  if (!inBrowser || window.location.hash.split('?')[0] !== page) return;
  const search = new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  const address = search === '' ? page : `${page}?${search}`;
  if (address !== window.location.hash) window.history.replaceState(window.history.state, '', address);
}
