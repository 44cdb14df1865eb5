import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readActor } from '../../identity/queries/read-actor.js';
import type { MediaEntity } from '../../media/media.entity.js';
import { readThumb } from '../../media/public/read-thumb.js';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { scopeOfEverything } from '../../platform/database/scope.js';
import { idFromPath } from '../../platform/http/ids.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { STORAGE, type Storage } from '../../platform/storage/storage.js';
import { PRESS, type Press } from '../press/press.js';
import { Print } from '../print.entity.js';
import { printTarget } from '../print-link.js';
import { fileNameOf } from './print-view.js';
import { WriteSheet } from './write-sheet.js';

const ANY_PRINT = scopeOfEverything('the access table is asked about the very record of the print');

/** Hands out a PDF under a signed link, if whom it was made for may still read the record. All refusals look alike (E4). */
@Injectable()
export class ServePaper {
  constructor(
    private readonly database: Database,
    private readonly writeSheet: WriteSheet,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
    @Inject(STORAGE) private readonly storage: Storage,
    @Inject(PRESS) private readonly press: Press,
  ) {}

  async execute(id: string, token: unknown, reply: FastifyReply): Promise<void> {
    const printId = idFromPath(id);
    const link = this.signer.check(typeof token === 'string' ? token : '', printTarget(printId));
    if (!link.ok) throw notFound();
    const now = this.clock.now();
    const reader = this.database.read;
    const [print, viewer] = await Promise.all([
      reader.findOne(Print, ANY_PRINT, { id: printId }),
      readActor(reader, link.viewerId, now),
    ]);
    if (!print || !viewer || print.printedBy !== link.viewerId) throw notFound();
    const { sheet, media, no } = await this.writeSheet.execute(viewer, print, this.origin(reply)).catch(unseen);
    const printed = await this.press.print(sheet, () => this.pictures(media));
    const name = encodeURIComponent(fileNameOf(print, no));
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${print.form}.pdf"; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-site',
      'cache-control': `private, max-age=${Math.max(0, Math.floor((link.expiresAt - now) / 1000))}`,
      'content-length': printed.bytes.byteLength,
      'x-paper-pages': printed.pages,
      'x-paper-replaced': printed.replaced.join(' '),
    });
    await reply.send(Buffer.from(printed.bytes.buffer, printed.bytes.byteOffset, printed.bytes.byteLength));
  }

  /** Codes on paper outlive this process: `PUBLIC_URL` says where they lead, else the host that was asked. */
  private origin({ request }: FastifyReply): string {
    return this.config.publicUrl ?? `${request.protocol}://${request.host}`;
  }

  /** One after the other: a sheet holds small pictures only, and of them no two in the making. */
  private async pictures(media: readonly MediaEntity[]): Promise<(Uint8Array | null)[]> {
    const read: (Uint8Array | null)[] = [];
    for (const medium of media) read.push(await readThumb(this.storage, medium));
    return read;
  }
}

/** What one may no longer read is answered as if it had never been. */
function unseen(error: unknown): never {
  if (error instanceof Problem && error.code === 'forbidden') throw notFound();
  throw error;
}
