import { textsNow } from '@/i18n';
import { previewPictures as preview } from '@/platform/preview-pictures';

/** Opens these photos at one of them. */
export function previewPictures(urls: readonly string[], current: string): void {
  preview(urls, current, textsNow().common);
}
