import { type Localized, words } from '@youying/shared/domain/language';
import type { VerificationMethod } from '@youying/shared/domain/ticket/types';

/** CLO-1, CLO-2 on paper. */
export const VERIFICATION_WORDS: Readonly<Record<VerificationMethod, Localized>> = {
  phone: words('电话', 'By telephone'),
  on_site: words('现场', 'On site'),
  miniapp: words('小程序', 'In the mini-program'),
  document: words('书面材料', 'A document'),
  head_word: words('部门负责人的话', 'The word of the head'),
};
