import { Module } from '@nestjs/common';
import { MediaController } from './media.controller.js';
import { MediaKeeper } from './public/media-keeper.js';
import { TakePhoto } from './public/take-photo.js';
import { ServeMedia } from './queries/serve-media.js';
import { UploadMedia } from './use-cases/upload-media.js';

@Module({
  controllers: [MediaController],
  providers: [MediaKeeper, TakePhoto, UploadMedia, ServeMedia],
  exports: [TakePhoto],
})
export class MediaModule {}
