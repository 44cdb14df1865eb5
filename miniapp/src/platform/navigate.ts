import Taro, { useRouter } from '@tarojs/taro';
import { isTab, pagePaths, type RouteName } from '@/routes';
import { inBrowser } from './environment';
import { communityParameter } from './workplace';

export type RouteParameters = Record<string, string | undefined>;

export function urlOf(name: RouteName, parameters: RouteParameters = {}): string {
  const search = Object.entries({ ...parameters, ...communityParameter(pagePaths[name]) })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `/${pagePaths[name]}${search === '' ? '' : `?${search}`}`;
}

/** Opens a page on top; a tab is switched to. */
export function go(name: RouteName, parameters: RouteParameters = {}): void {
  const url = urlOf(name, parameters);
  if (!isTab(name)) void Taro.navigateTo({ url });
  else if (inBrowser) void Taro.reLaunch({ url });
  else void Taro.switchTab({ url });
}

/** Opens a page in place of the present one: after a form was sent, "back" must not lead into it again. */
export function replaceWith(name: RouteName, parameters: RouteParameters = {}): void {
  if (isTab(name)) go(name, parameters);
  else void Taro.redirectTo({ url: urlOf(name, parameters) });
}

/** Forgets where one was: after logging in or out, and after switching the role. */
export function restartAt(name: RouteName): void {
  void Taro.reLaunch({ url: urlOf(name) });
}

/** Which page is in front. */
export function shownRoute(): RouteName | null {
  const path = Taro.getCurrentPages().at(-1)?.route?.replace(/^\//, '').split('?')[0];
  return (Object.keys(pagePaths) as RouteName[]).find((name) => pagePaths[name] === path) ?? null;
}

/** Back, or to `otherwise` when this page was opened directly (from a message, or by reloading). */
export function goBack(otherwise: RouteName): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else restartAt(otherwise);
}

export function openedDirectly(): boolean {
  return Taro.getCurrentPages().length <= 1;
}

/**
 * Goes back to a page that is open underneath with these parameters, whatever lies on it; opens it in place of this one
 * otherwise. So a page does not pile up once for every act that leads back to it.
 */
export function returnTo(name: RouteName, parameters: RouteParameters = {}): void {
  const pages = Taro.getCurrentPages();
  const at = pages.map((page) => isPage(page, name, parameters)).lastIndexOf(true);
  if (at === -1) replaceWith(name, parameters);
  else if (at < pages.length - 1) void Taro.navigateBack({ delta: pages.length - 1 - at });
}

/** WeChat keeps a page's parameters in `options`, Taro on H5 beside it. */
type OpenPage = Taro.Page & { $taroParams?: Record<string, unknown> };

function isPage(page: OpenPage, name: RouteName, parameters: RouteParameters): boolean {
  const given: Record<string, unknown> = { ...page.$taroParams, ...page.options };
  const path = page.route?.replace(/^\//, '');
  return path === pagePaths[name] && Object.entries(parameters).every(([key, value]) => given[key] === value);
}

/** A parameter of this page's address. */
export function useParameter(name: string): string | undefined {
  const value = useRouter().params[name];
  return value === undefined || value === '' ? undefined : decodeURIComponent(value);
}

/** Opens an address as a WeChat message carries it: `packages/resident/matter/index?ticketId=…`. */
export function openPath(path: string): void {
  const url = path.startsWith('/') ? path : `/${path}`;
  const page = url.slice(1).split('?')[0];
  const name = (Object.keys(pagePaths) as RouteName[]).find((candidate) => pagePaths[candidate] === page);
  if (name !== undefined && isTab(name)) go(name);
  else void Taro.navigateTo({ url });
}
