import { Module } from '@nestjs/common';
import { MediaLinks } from './public/media-links.js';

/** Addresses of media alone, for features that only show pictures. */
@Module({ providers: [MediaLinks], exports: [MediaLinks] })
export class MediaLinksModule {}
