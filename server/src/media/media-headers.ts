import type { MediaEntity } from './media.entity.js';
import type { MediaVariant } from './media-key.js';

const CONTENT_TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png' };

/**
 * Headers under which stored bytes are served. The type is the one found by content; a browser may neither guess
 * another nor run anything in it, and no shared cache keeps what only its viewer may see (E1, E4).
 * @param lifeMs how long the link still opens
 */
export function mediaHeaders(media: MediaEntity, variant: MediaVariant, lifeMs: number): Record<string, string> {
  const thumbType = CONTENT_TYPES[media.thumbExtension ?? ''] ?? 'application/octet-stream';
  const extension = variant === 'full' ? media.extension : media.thumbExtension;
  return {
    'content-type': variant === 'full' ? media.contentType : thumbType,
    'content-disposition': `attachment; filename="${media.id}.${extension}"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-site',
    'cache-control': `private, max-age=${Math.max(0, Math.floor(lifeMs / 1000))}`,
  };
}
