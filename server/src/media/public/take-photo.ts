import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import type { CommandCall } from '../../platform/idempotency/commands.js';
import type { MediaEntity } from '../media.entity.js';
import { DEFAULT_MEDIA_POLICY, type MediaPurpose } from '../media-policy.js';
import { withContent } from './content-of-call.js';
import { MediaKeeper } from './media-keeper.js';
import { type MultipartRules, readMultipart } from './read-multipart.js';

const PURPOSE: MediaPurpose = 'ticket_photo';
const { maxBytes: largest } = DEFAULT_MEDIA_POLICY.purposes[PURPOSE];
const FORM: MultipartRules = { fields: [], maxBytes: () => largest, largest };

/**
 * A photograph of somebody without a session, checked and written anew like any other. Take it before any lock: decoding
 * takes longer than a row may be held.
 */
@Injectable()
export class TakePhoto {
  constructor(
    private readonly keeper: MediaKeeper,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the row to insert with what it belongs to, and the call that knows its file */
  async execute(upload: FastifyRequest, call: CommandCall): Promise<{ row: MediaEntity; call: CommandCall }> {
    const { bytes } = await readMultipart(upload, FORM);
    const row = await this.keeper.keep({ bytes, purpose: PURPOSE, uploaderId: null }, this.clock.now());
    return { row, call: withContent(call, PURPOSE, bytes) };
  }
}
