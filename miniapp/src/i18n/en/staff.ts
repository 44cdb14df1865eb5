import type { Texts } from '../zh-CN';

export const staff: Texts['staff'] = {};
