import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Caller } from '../../platform/http/caller.js';
import { forbidden, invalidInput, notFound } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import type { MediaView } from '../dto/media-view.js';
import { MediaEntity } from '../media.entity.js';
import { DEFAULT_MEDIA_POLICY, MEDIA_PURPOSES, type MediaPurpose } from '../media-policy.js';
import { withContent } from '../public/content-of-call.js';
import { MediaKeeper } from '../public/media-keeper.js';
import { mediaView } from '../public/media-views.js';
import { type MultipartRules, readMultipart } from '../public/read-multipart.js';

const { purposes } = DEFAULT_MEDIA_POLICY;
const largest = Math.max(...Object.values(purposes).map(({ maxBytes }) => maxBytes));

const isPurpose = (text: string | undefined): text is MediaPurpose =>
  (MEDIA_PURPOSES as readonly (string | undefined)[]).includes(text);

const FORM: MultipartRules = {
  fields: ['purpose'],
  maxBytes: ({ purpose }) => (isPurpose(purpose) ? purposes[purpose].maxBytes : largest),
  largest,
};

/** Takes a file up, re-encoded and without metadata; its row is there only when its bytes are (A5). */
@Injectable()
export class UploadMedia {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
    private readonly keeper: MediaKeeper,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute({ actor }: Caller, call: CommandCall, request: FastifyRequest): Promise<MediaView> {
    if (!actor) throw forbidden();
    const { bytes, fields } = await readMultipart(request, FORM);
    const { purpose } = fields;
    if (!isPurpose(purpose)) throw invalidInput({ field: 'purpose', code: 'not_allowed' });
    const kept = await this.keeper.keep({ bytes, purpose, uploaderId: actor.personId }, this.clock.now());

    // A repeated upload has stored its bytes a second time; without a row they are swept.
    const id = await this.commands.run(withContent(call, purpose, bytes), async (work) => {
      work.insert(MediaEntity, kept);
      return kept.id;
    });
    // The first answer's links may have run out: only the row is the same again.
    const row = id === kept.id ? kept : await this.database.read.findOneGlobal(MediaEntity, { id });
    if (!row) throw notFound();
    return mediaView(row, this.signer, actor.personId);
  }
}
