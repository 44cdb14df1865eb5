import type { Instant } from '../time.js';
import type { Shift } from './roster.js';

/** A time in which a department had somebody on duty and would have nobody (HOT-8). */
export interface Gap {
  readonly department: Shift['department'];
  readonly from: Instant;
  readonly to: Instant;
}

type Span = readonly [from: Instant, to: Instant];

const without = (spans: readonly Span[], [from, to]: Span): readonly Span[] =>
  spans.flatMap(([begin, end]): Span[] => {
    if (to <= begin || end <= from) return [[begin, end]];
    const left: Span[] = begin < from ? [[begin, from]] : [];
    return end > to ? [...left, [to, end]] : left;
  });

/**
 * What nobody covers when these shifts fall away. Only duty covers duty: standby is called when nobody on duty can go, and
 * a colleague who serves other buildings is there all the same.
 */
export function gapsWithout(gone: readonly Shift[], remaining: readonly Shift[]): readonly Gap[] {
  return gone
    .filter(({ role }) => role === 'duty')
    .flatMap(({ department, from, to }) => {
      const covering = remaining.filter((shift) => shift.role === 'duty' && shift.department === department);
      const open = covering.reduce<readonly Span[]>(
        (spans, shift) => without(spans, [shift.from, shift.to]),
        [[from, to]],
      );
      return open.map(([begin, end]) => ({ department, from: begin, to: end }));
    });
}
