import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { createLinkSigner, type LinkCheck, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { MediaVariant } from '../media-key.js';

const PATH = '/api/v1/media';
const SECRET_BYTES = 32;

/** Makes and checks the short-lived addresses of media. Each is for one viewer, who is asked about again when it is used. */
@Injectable()
export class MediaLinks {
  private readonly signer: LinkSigner;

  constructor(@Inject(CONFIG) config: Config, @Inject(CLOCK) clock: Clock) {
    // Only the demo has no secret of its own; its links end with the process, which is sooner than anybody notices.
    const secret = config.linkSecret === undefined ? randomBytes(SECRET_BYTES) : Buffer.from(config.linkSecret);
    this.signer = createLinkSigner({ secret, clock });
  }

  /** @returns an address below the API's origin, good for at most five minutes */
  url(mediaId: number, variant: MediaVariant, viewerId: number): string {
    return `${PATH}/${mediaId}/${variant}?t=${this.signer.sign({ key: String(mediaId), variant }, viewerId)}`;
  }

  check(token: string, mediaId: number, variant: MediaVariant): LinkCheck {
    return this.signer.check(token, { key: String(mediaId), variant });
  }
}
