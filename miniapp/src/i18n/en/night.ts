import type { Texts } from '../zh-CN';

export const night: Texts['night'] = {
  title: 'Came in at night',
  takeText:
    'You are on duty: once taken it is yours to register and attend; in the morning the supervisor confirms the handover.',
  take: 'Take it',
  taking: 'Taking it…',
  taken: 'Taken: it is yours',
  waitTitle: 'Waits for whoever is on duty',
  crew: (names: string) => `On duty now: ${names}`,
  nobody: 'Nobody is on duty by the roster; the supervisor has been told',
  registerText:
    'It is yours. If somebody must go, register it and give yourself the order; the supervisor confirms in the morning.',
  register: 'Register, give it to me',
  registering: 'Registering…',
  registered: 'Registered: the order is among yours',
  category: 'Category',
  choose: 'Choose',
};
