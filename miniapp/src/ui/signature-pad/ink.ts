import Taro from '@tarojs/taro';
import { inBrowser } from '@/platform/environment';

/** A touch as WeChat's 2d canvas reports it (`x`, `y` inside the canvas) or as a browser does (inside the window). */
export interface InkTouch {
  x?: number;
  y?: number;
  clientX?: number;
  clientY?: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A canvas that is ready to be written on, measured in CSS pixels. */
export interface Paper {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  width: number;
  height: number;
}

/** Dark in both themes: it is paper. */
const INK = '#1d2129';
const LINE_WIDTH = 3;

interface FoundCanvas {
  node: HTMLCanvasElement | null;
  width: number;
  height: number;
}

/** Null while the canvas is not laid out yet. As fine as the screen, so that the picture is not blurred. */
export function findPaper(canvasId: string): Promise<Paper | null> {
  if (inBrowser) return Promise.resolve(paperOf(inDocument(canvasId)));
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${canvasId}`)
      .fields({ node: true, size: true })
      .exec(([found = null]: (FoundCanvas | null)[]) => resolve(paperOf(found)));
  });
}

/** H5: Taro's element wraps the canvas. */
function inDocument(canvasId: string): FoundCanvas {
  const node = document.querySelector<HTMLCanvasElement>(`#${canvasId} canvas`);
  return { node, width: node?.clientWidth ?? 0, height: node?.clientHeight ?? 0 };
}

function paperOf(found: FoundCanvas | null): Paper | null {
  const { node: canvas = null, width = 0, height = 0 } = found ?? {};
  const context = canvas?.getContext('2d') ?? null;
  if (canvas === null || context === null || width === 0 || height === 0) return null;
  const density = Taro.getWindowInfo().pixelRatio;
  canvas.width = width * density;
  canvas.height = height * density;
  context.scale(density, density);
  Object.assign(context, { strokeStyle: INK, lineWidth: LINE_WIDTH, lineCap: 'round', lineJoin: 'round' });
  return { canvas, context, width, height };
}

/** Where on the paper a finger is; null for an event without a place. */
export function pointOf({ canvas }: Paper, touch: InkTouch | undefined): Point | null {
  if (touch === undefined) return null;
  if (touch.x !== undefined && touch.y !== undefined && touch.clientX === undefined) return { x: touch.x, y: touch.y };
  if (touch.clientX === undefined || touch.clientY === undefined) return null;
  const { left, top } = canvas.getBoundingClientRect();
  return { x: touch.clientX - left, y: touch.clientY - top };
}

export function draw({ context }: Paper, from: Point, to: Point): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

export function wipe({ context, width, height }: Paper): void {
  context.clearRect(0, 0, width, height);
}
