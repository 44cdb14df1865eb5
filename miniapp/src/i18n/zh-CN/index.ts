import { common, departments, kinds, roles, tabs, titles } from './common';
import { desk } from './desk';
import { demo, sign, start, templates } from './session';
import { staff } from './staff';

export const zhCN = { common, tabs, titles, roles, departments, kinds, start, demo, templates, sign, staff, desk };

/** The shape every other language must fill completely. */
export type Texts = typeof zhCN;
