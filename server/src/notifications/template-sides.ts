import type { Side } from '@youying/shared/domain/language';
import type { TemplateKey } from '../wechat/templates/template-book.js';

/** Whom a template is written for: nobody is asked to subscribe to what never comes to them. */
export const TEMPLATES_OF_SIDE: Readonly<Record<Side, readonly TemplateKey[]>> = {
  resident: ['progress', 'quote_sign', 'bill'],
  staff: ['order_new', 'order_press'],
};
