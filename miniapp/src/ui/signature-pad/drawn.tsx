import { Canvas, View } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import { inBrowser } from '@/platform/environment';
import { draw, findPaper, type InkTouch, type Paper, type Point, pointOf, wipe } from './ink';

export interface DrawnHandle {
  /** The picture's local path (H5: a data: address); null when nothing was drawn. */
  picture(): Promise<string | null>;
  clear(): void;
}

interface InkEvent {
  changedTouches: ArrayLike<InkTouch>;
}

const CANVAS_ID = 'signature-pad';

export interface DrawnProps {
  caption: string;
  /** At every stroke, and when all is wiped. */
  onInk: (inked: boolean) => void;
}

/** The paper: for a finger or, in the browser, a mouse. Only real ink counts as signed. */
export const Drawn = forwardRef<DrawnHandle, DrawnProps>(function Drawn({ caption, onInk }, ref) {
  const paper = useRef<Paper | null>(null);
  const pen = useRef<Point | null>(null);
  const inked = useRef(false);
  const prepare = async () => {
    if (paper.current === null) paper.current = await findPaper(CANVAS_ID);
  };
  // Whichever comes last: the page is laid out, or (opened later on a page that is) this box.
  useReady(() => void prepare());
  useEffect(() => {
    Taro.nextTick(() => void prepare());
  });
  const placeOf = (event: InkEvent) =>
    paper.current === null ? null : pointOf(paper.current, event.changedTouches[0]);
  const begin = (event: InkEvent) => {
    void prepare();
    pen.current = placeOf(event);
  };
  const move = (event: InkEvent) => {
    const to = placeOf(event);
    if (paper.current !== null && pen.current !== null && to !== null) {
      draw(paper.current, pen.current, to);
      inked.current = true;
      onInk(true);
    }
    pen.current = to;
  };
  useImperativeHandle(ref, () => ({
    clear: () => {
      if (paper.current !== null) wipe(paper.current);
      inked.current = false;
      onInk(false);
    },
    picture: async () => (paper.current === null || !inked.current ? null : pictureOf(paper.current)),
  }));
  return (
    <View className="ui-signature-pad__box">
      <Canvas
        id={CANVAS_ID}
        canvasId={CANVAS_ID}
        type="2d"
        disableScroll
        className="ui-signature-pad__paper"
        onTouchStart={(event) => begin(event as unknown as InkEvent)}
        onTouchMove={(event) => move(event as unknown as InkEvent)}
      />
      <View className="ui-signature-pad__caption">{caption}</View>
    </View>
  );
});

async function pictureOf({ canvas }: Paper): Promise<string> {
  if (inBrowser) return canvas.toDataURL('image/png');
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas });
  return tempFilePath;
}
