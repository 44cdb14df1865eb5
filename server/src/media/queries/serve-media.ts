import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readActor } from '../../identity/queries/read-actor.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { idFromPath } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { STORAGE, type Storage } from '../../platform/storage/storage.js';
import { readRange } from '../byte-range.js';
import { MediaEntity } from '../media.entity.js';
import { mediaHeaders } from '../media-headers.js';
import { MEDIA_VARIANTS, type MediaVariant, mediaKey } from '../media-key.js';
import { linkTarget } from '../public/media-url.js';
import { mayViewMedia } from './may-view-media.js';

/** Hands out bytes under a signed link, if whom it was made for may still see them (D5). All refusals look alike (E4). */
@Injectable()
export class ServeMedia {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  async execute(id: string, variantName: string, query: Record<string, unknown>, reply: FastifyReply): Promise<void> {
    const variant = MEDIA_VARIANTS.find((name) => name === variantName);
    if (!variant) throw notFound();
    const { media, lifeMs } = await this.open(idFromPath(id), variant, query.t);
    const key = mediaKey(media, variant);
    const object = key === null ? null : await this.storage.head(key);
    if (!object) throw notFound();
    reply.headers({ ...mediaHeaders(media, variant, lifeMs), 'accept-ranges': 'bytes' });

    const range = readRange(reply.request.headers.range, object.size);
    if (range === 'unsatisfiable') {
      await reply.status(416).header('content-range', `bytes */${object.size}`).send();
      return;
    }
    const { start, end } = range ?? { start: 0, end: object.size - 1 };
    if (range) reply.status(206).header('content-range', `bytes ${start}-${end}/${object.size}`);
    reply.header('content-length', end - start + 1);
    await reply.send(await this.storage.get(object.key, range));
  }

  private async open(
    mediaId: number,
    variant: MediaVariant,
    token: unknown,
  ): Promise<{ media: MediaEntity; lifeMs: number }> {
    const link = this.signer.check(typeof token === 'string' ? token : '', linkTarget(mediaId, variant));
    if (!link.ok) throw notFound();
    const now = this.clock.now();
    const reader = this.database.read;
    const [media, viewer] = await Promise.all([
      reader.findOneGlobal(MediaEntity, { id: mediaId }),
      readActor(reader, link.viewerId, now),
    ]);
    if (!media || !viewer || !(await mayViewMedia(reader, media, viewer))) throw notFound();
    return { media, lifeMs: link.expiresAt - now };
  }
}
