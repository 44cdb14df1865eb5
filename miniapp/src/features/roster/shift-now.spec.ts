import type { Shift } from './queries';
import { shiftNow } from './week';

const day = (time: string) => `2026-11-22T${time}:00+08:00`;
const shift = (from: string, to: string) => ({ from: day(from), to: day(to) }) as Shift;
const shifts = [shift('14:00', '18:00'), shift('08:00', '12:00')];
const at = (time: string) => shiftNow(shifts, Date.parse(day(time)))?.from;

describe('DSP-5 the shift beside the person', () => {
  it('DSP-5 is the one that runs, then the next of the day, then none', () => {
    expect(['09:00', '12:30', '18:00'].map(at)).toEqual([day('08:00'), day('14:00'), undefined]);
  });
});
