import { Module } from '@nestjs/common';
import { PlacesController } from './places.controller.js';
import { ListPlaces } from './queries/list-places.js';
import { OpenSticker } from './queries/open-sticker.js';
import { AddPlaces } from './use-cases/add-places.js';
import { ChangePlace } from './use-cases/change-place.js';

@Module({ controllers: [PlacesController], providers: [ListPlaces, OpenSticker, AddPlaces, ChangePlace] })
export class PlacesModule {}
