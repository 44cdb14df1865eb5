import { useEffect, useRef } from 'react';
import { inBrowser } from './environment';

/** Elements whose id begins with one of these can be dragged, and dropped on. */
export interface DragRule {
  source: string;
  target: string;
}

const TYPE = 'text/x-youying';
const OVER = 'is-drop-target';

const within = (event: Event, prefix: string): HTMLElement | null =>
  (event.target as HTMLElement | null)?.closest<HTMLElement>(`[id^="${prefix}"]`) ?? null;

/**
 * Drag and drop by mouse, in a browser only: whoever uses it offers the same by keys. `onDrop` gets both ids. Listens on
 * the document, because Taro's elements hand on no drag events.
 */
export function useDragAndDrop({ source, target }: DragRule, onDrop: (source: string, target: string) => void): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    if (!inBrowser) return;
    let over: HTMLElement | null = null;
    const mark = (element: HTMLElement | null) => {
      over?.classList.remove(OVER);
      element?.classList.add(OVER);
      over = element;
    };
    const press = (event: Event) => within(event, source)?.setAttribute('draggable', 'true');
    const start = (event: DragEvent) => event.dataTransfer?.setData(TYPE, within(event, source)?.id ?? '');
    const move = (event: DragEvent) => {
      const found = event.dataTransfer?.types.includes(TYPE) ? within(event, target) : null;
      mark(found);
      if (found !== null) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [dragged, onto] = [event.dataTransfer?.getData(TYPE) ?? '', over?.id ?? ''];
      mark(null);
      if (dragged === '' || onto === '') return;
      event.preventDefault();
      latest.current(dragged, onto);
    };
    const end = () => mark(null);
    const listeners = { mousedown: press, dragstart: start, dragover: move, drop, dragend: end };
    const all = Object.entries(listeners) as [string, EventListener][];
    for (const [name, listen] of all) document.addEventListener(name, listen);
    return () => {
      for (const [name, listen] of all) document.removeEventListener(name, listen);
    };
  }, [source, target]);
}
