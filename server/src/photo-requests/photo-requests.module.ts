import { Module } from '@nestjs/common';
import { MediaModule } from '../media/media.module.js';
import { PhotoRequestsController } from './photo-requests.controller.js';
import { OpenPhotoRequest } from './queries/open-photo-request.js';
import { AddRequestedPhoto } from './use-cases/add-requested-photo.js';
import { AskForPhotos } from './use-cases/ask-for-photos.js';

@Module({
  imports: [MediaModule],
  controllers: [PhotoRequestsController],
  providers: [OpenPhotoRequest, AddRequestedPhoto, AskForPhotos],
})
export class PhotoRequestsModule {}
