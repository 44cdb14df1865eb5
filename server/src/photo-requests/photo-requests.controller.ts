import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import type { FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AskForPhotosInput,
  PhotoLinkQuery,
  PhotoLinkView,
  PhotoRequestView,
  PhotoTakenView,
} from './dto/photo-request-views.js';
import { OpenPhotoRequest } from './queries/open-photo-request.js';
import { AddRequestedPhoto } from './use-cases/add-requested-photo.js';
import { AskForPhotos } from './use-cases/ask-for-photos.js';

@Chapter('tickets')
@Controller()
export class PhotoRequestsController {
  constructor(
    private readonly askForPhotos: AskForPhotos,
    private readonly openPhotoRequest: OpenPhotoRequest,
    private readonly addRequestedPhoto: AddRequestedPhoto,
  ) {}

  @Post('tickets/:id/photo-requests')
  @Operation('askForPhotos', { summary: '请业户拍照', body: AskForPhotosInput, answer: PhotoLinkView, status: 201 })
  ask(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AskForPhotosInput,
  ): Promise<PhotoLinkView> {
    return this.askForPhotos.execute(actor, call, idFromPath(id), input);
  }

  @Get('photo-requests')
  @Operation('getPhotoRequest', { summary: '打开拍照链接', query: PhotoLinkQuery, answer: PhotoRequestView })
  open(@Query() { t = '' }: PhotoLinkQuery): Promise<PhotoRequestView> {
    return this.openPhotoRequest.execute(t);
  }

  @Post('photo-requests/photos')
  @Operation('addRequestedPhoto', {
    summary: '按链接发来照片',
    query: PhotoLinkQuery,
    answer: PhotoTakenView,
    status: 201,
    command: true,
    multipart: { properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] },
  })
  add(
    @Query() { t = '' }: PhotoLinkQuery,
    @Command() call: CommandCall,
    @Req() request: FastifyRequest,
  ): Promise<PhotoTakenView> {
    return this.addRequestedPhoto.execute(t, call, request);
  }
}
