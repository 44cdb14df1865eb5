import { useEffect } from 'react';
import { inBrowser } from './environment';

/**
 * Names the real field inside of Taro's element: the name on the element itself is nobody's. The field is drawn by the
 * element in its own time, and may be drawn again.
 * @param id of what holds the field
 */
export function useFieldName(id: string | undefined, name: string | undefined): void {
  useEffect(() => {
    const holder = inBrowser && id !== undefined ? document.getElementById(id) : null;
    if (holder === null || name === undefined) return;
    const say = () => {
      for (const field of holder.querySelectorAll('input, textarea')) {
        if (field.getAttribute('aria-label') !== name) field.setAttribute('aria-label', name);
      }
    };
    say();
    const observer = new MutationObserver(say);
    observer.observe(holder, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [id, name]);
}
