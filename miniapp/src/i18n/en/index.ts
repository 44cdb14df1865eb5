import type { Texts } from '../zh-CN';
import { common, departments, kinds, roles, tabs, titles } from './common';
import { desk } from './desk';
import { demo, sign, start, templates } from './session';
import { staff } from './staff';

export const en: Texts = { common, tabs, titles, roles, departments, kinds, start, demo, templates, sign, staff, desk };
