import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { pagePaths, type RouteName } from '@/routes';
import { inBrowser } from './environment';
import type { RouteParameters } from './navigate';
import { communityParameter } from './workplace';

/**
 * Keeps the address of the page and what one has chosen there the same, so that it can be sent to a colleague and
 * survives a reload. No new step of the history: "back" leaves the page, not the choice.
 *
 * An address that somebody opened meanwhile (pasted over this one, or while the page was still being drawn) is not
 * written over: Taro opens no page for the same path with other parameters, so `follow` takes them over here.
 */
export function useAddress(
  name: RouteName,
  parameters: RouteParameters,
  follow: (parameters: RouteParameters) => void,
): void {
  const page = `#/${pagePaths[name]}`;
  const search = searchOf({ ...parameters, ...communityParameter(pagePaths[name]) });
  const address = search === '' ? page : `${page}?${search}`;
  const own = useRef<string>();
  own.current ??= hashOf(page);
  const latest = useRef({ address, follow });
  latest.current = { address, follow };

  const settle = useRef(() => {
    const hash = hashOf(page);
    // A page that lies under another one goes on living there; the address is not its own.
    if (hash === undefined) return;
    if (own.current !== undefined && hash !== own.current) {
      own.current = hash;
      latest.current.follow(parametersOf(hash));
      return;
    }
    own.current = latest.current.address;
    if (hash !== own.current) window.history.replaceState(window.history.state, '', own.current);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what there is to settle.
  useEffect(() => settle.current(), [address]);
  useEffect(() => onAddress(() => settle.current()), []);
  useDidShow(() => {
    own.current = hashOf(page);
    settle.current();
  });
}

/** Tells of every address that is opened over the present one; in WeChat there is none. */
export function onAddress(heard: (hash: string) => void): () => void {
  if (!inBrowser) return () => undefined;
  const tell = () => heard(window.location.hash);
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

/** The address after `#` when it is one of this page. */
function hashOf(page: string): string | undefined {
  if (!inBrowser || window.location.hash.split('?')[0] !== page) return undefined;
  return window.location.hash;
}

function searchOf(parameters: RouteParameters): string {
  return new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
}

function parametersOf(hash: string): RouteParameters {
  return Object.fromEntries(new URLSearchParams(hash.split('?')[1] ?? ''));
}
