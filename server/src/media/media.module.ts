import { Module } from '@nestjs/common';
import { MediaController } from './media.controller.js';
import { ServeMedia } from './queries/serve-media.js';
import { MediaKeeper } from './use-cases/media-keeper.js';
import { UploadMedia } from './use-cases/upload-media.js';

@Module({ controllers: [MediaController], providers: [MediaKeeper, UploadMedia, ServeMedia] })
export class MediaModule {}
