import { Canvas, View } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import { useTexts } from '@/i18n';
import { inBrowser } from '@/platform/environment';
import { Icon } from '../icon';
import { draw, findPaper, type InkTouch, type Paper, type Point, pointOf, wipe } from './ink';
import './index.scss';

export interface SignaturePadHandle {
  /** The picture's local path (H5: a data: address); null when nothing was drawn. */
  picture(): Promise<string | null>;
  clear(): void;
}

export interface SignaturePadProps {
  /** True once there is ink, false after 重写. */
  onDrawn: (drawn: boolean) => void;
}

interface InkEvent {
  changedTouches: ArrayLike<InkTouch>;
}

const CANVAS_ID = 'signature-pad';

/** A box to sign in with a finger or, in the browser, a mouse. Only real ink counts as signed. */
export const SignaturePad = forwardRef<SignaturePadHandle, SignaturePadProps>(function SignaturePad({ onDrawn }, ref) {
  const texts = useTexts();
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
      if (!inked.current) onDrawn(true);
      inked.current = true;
    }
    pen.current = to;
  };
  const clear = () => {
    if (paper.current !== null) wipe(paper.current);
    inked.current = false;
    onDrawn(false);
  };
  useImperativeHandle(ref, () => ({
    clear,
    picture: async () => (paper.current === null || !inked.current ? null : pictureOf(paper.current)),
  }));
  return (
    <View className="ui-signature-pad">
      <View className="ui-signature-pad__head">
        <View className="text-section">{texts.sign.signHere}</View>
        <View className="ui-signature-pad__again" ariaRole="button" onClick={clear}>
          <Icon name="undo" />
          {texts.sign.again}
        </View>
      </View>
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
        <View className="ui-signature-pad__caption">{texts.sign.caption}</View>
      </View>
    </View>
  );
});

async function pictureOf({ canvas }: Paper): Promise<string> {
  if (inBrowser) return canvas.toDataURL('image/png');
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas });
  return tempFilePath;
}
