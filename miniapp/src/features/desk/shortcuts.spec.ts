import { actsAlways, shortcutOf } from './shortcuts';

describe('shortcuts', () => {
  const press = { code: 'KeyN', control: false, alt: false, shift: false, inField: false };

  it('single letters act outside of fields only', () => {
    expect(shortcutOf(press)).toBe('n');
    expect(shortcutOf({ ...press, inField: true })).toBeNull();
  });

  it('with Control or Alt, and Escape, they act everywhere', () => {
    expect(shortcutOf({ ...press, code: 'NumpadEnter', control: true, inField: true })).toBe('control+enter');
    expect(shortcutOf({ ...press, code: 'KeyE', alt: true, inField: true })).toBe('alt+e');
    expect(shortcutOf({ ...press, code: 'Escape', inField: true })).toBe('escape');
  });

  it('switched off, only what leads out or is held with another key acts', () => {
    expect(['escape', 'control+k', 'alt+e', 'arrowDown', 'enter'].every(actsAlways)).toBe(true);
    expect(['n', 'slash', 'question', 'digit1'].some(actsAlways)).toBe(false);
  });

  it('? is Shift and slash', () => {
    expect(shortcutOf({ ...press, code: 'Slash', shift: true })).toBe('question');
    expect(shortcutOf({ ...press, code: 'Slash' })).toBe('slash');
  });
});
