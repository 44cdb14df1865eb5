import { Controller, Get, Param, Post, Query as RawQuery, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, CurrentCaller } from '../platform/http/caller.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import { MediaView } from './dto/media-view.js';
import { ServeMedia } from './queries/serve-media.js';
import { UploadMedia } from './use-cases/upload-media.js';

@Chapter('media')
@Controller('media')
export class MediaController {
  constructor(
    private readonly uploadMedia: UploadMedia,
    private readonly serveMedia: ServeMedia,
  ) {}

  @Post()
  @Operation('uploadMedia', {
    summary: '上传照片、录像、语音、签名',
    answer: MediaView,
    status: 201,
    command: true,
    multipart: {
      properties: {
        file: { type: 'string', format: 'binary' },
        purpose: {
          type: 'string',
          enum: ['ticket_photo', 'before_photo', 'after_photo', 'materials', 'signature', 'voice', 'video', 'avatar'],
        },
      },
      required: ['file', 'purpose'],
    },
  })
  upload(
    @CurrentCaller() caller: Caller,
    @Command() call: CommandCall,
    @Req() request: FastifyRequest,
  ): Promise<MediaView> {
    return this.uploadMedia.execute(caller, call, request);
  }

  /** Signed, short-lived links; the signature is the permission. */
  @Get(':id/:variant')
  @Operation('getMedia', { summary: '看照片' })
  download(
    @Param('id') id: string,
    @Param('variant') variant: string,
    @RawQuery() query: Record<string, string>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.serveMedia.execute(id, variant, query, reply);
  }
}
