import { go } from '@/platform/navigate';
import type { AskedFigure } from './figures';

/** The matters behind a number (REP-7). */
export function openFigure({ figure, period, at, department, duty, categoryId }: AskedFigure): void {
  go('deskFigure', { figure, period, at, department, duty, categoryId });
}
