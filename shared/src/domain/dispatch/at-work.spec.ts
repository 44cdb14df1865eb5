import { defaultCalendar } from '../procedures/calendar.js';
import type { Role } from '../roles.js';
import { atWorkFrom } from './at-work.js';
import type { Shift } from './roster.js';

const at = (text: string) => Date.parse(`2026-11-${text.replace(' ', 'T')}+08:00`);
const shift = (from: string, to: string, role: Shift['role'] = 'duty'): Shift => ({
  ...{ department: 'engineering', role, buildingIds: null },
  from: at(from),
  to: at(to),
});

/** The 20th is a Friday. */
describe('INT-10 when somebody is at work next', () => {
  it.each<[string, string, readonly Shift[], Role, string]>([
    ['in their shift: now', '20 16:00', [shift('20 08:00', '20 18:00')], 'implementer', '20 16:00'],
    ['before it: when it begins', '20 06:00', [shift('20 20:00', '21 08:00')], 'implementer', '20 20:00'],
    [
      'the nearest of several',
      '20 19:00',
      [shift('25 08:00', '25 18:00'), shift('23 14:00', '23 22:00')],
      'receptionist',
      '23 14:00',
    ],
    ['one that is over counts no more', '20 18:00', [shift('20 08:00', '20 18:00')], 'receptionist', '21 08:30'],
    [
      'standby is no work',
      '20 19:00',
      [shift('21 00:00', '22 00:00', 'standby'), shift('22 08:00', '22 18:00')],
      'implementer',
      '22 08:00',
    ],
    ['without a roster a receptionist keeps the hours of the desk', '20 19:00', [], 'receptionist', '21 08:30'],
    ['a supervisor those of the offices', '20 19:00', [], 'department_supervisor', '23 08:30'],
    ['and so does the manager', '20 19:00', [], 'manager', '23 08:30'],
  ])('INT-10 %s', (_, now, shifts, role, expected) => {
    expect(atWorkFrom(at(now), { shifts, roles: [role] }, defaultCalendar)).toBe(at(expected));
  });
});
