import type { Texts } from '../zh-CN';

export const desk: Texts['desk'] = {};
