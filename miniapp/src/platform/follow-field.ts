import { useEffect } from 'react';
import { inBrowser } from './environment';

/**
 * Keeps a layer exactly where a text area shows its words: same place, same width without the scroll bar, scrolled as
 * far. Measured anew whenever the text, the area or its scroll changes.
 * @param fieldId of what holds the text area  @param layerId of what lies under it, in the same positioned box
 */
export function useFollowField(fieldId: string, layerId: string, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may bring a scroll bar
  useEffect(() => {
    if (!inBrowser) return;
    const layer = document.getElementById(layerId);
    const holder = document.getElementById(fieldId);
    if (layer === null || holder === null) return;
    const follow = () => {
      const area = holder.querySelector('textarea');
      const box = layer.parentElement;
      if (area === null || box === null) return;
      const [at, around] = [area.getBoundingClientRect(), box.getBoundingClientRect()];
      layer.style.left = `${at.left - around.left - box.clientLeft}px`;
      layer.style.top = `${at.top - around.top - box.clientTop}px`;
      layer.style.width = `${area.clientWidth}px`;
      layer.style.height = `${area.clientHeight}px`;
      layer.scrollTop = area.scrollTop;
    };
    follow();
    // The area is drawn by its element in its own time.
    const drawn = new MutationObserver(follow);
    drawn.observe(holder, { childList: true, subtree: true });
    const sized = new ResizeObserver(follow);
    sized.observe(holder);
    holder.addEventListener('scroll', follow, true);
    return () => {
      drawn.disconnect();
      sized.disconnect();
      holder.removeEventListener('scroll', follow, true);
    };
  }, [fieldId, layerId, text]);
}
