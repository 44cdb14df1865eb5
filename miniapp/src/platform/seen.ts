import { useEffect, useRef } from 'react';
import { inBrowser } from './environment';

/** Calls `then` whenever the element with this id scrolls into sight. In WeChat whoever wants more presses for it. */
export function useSeen(id: string, then: () => void): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const element = inBrowser ? document.getElementById(id) : null;
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
}
