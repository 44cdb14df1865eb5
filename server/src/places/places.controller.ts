import { Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AddPlacesInput,
  ChangePlaceInput,
  ListPlacesQuery,
  PlaceListView,
  PlaceView,
  StickerView,
} from './dto/place-views.js';
import { ListPlaces } from './queries/list-places.js';
import { OpenSticker } from './queries/open-sticker.js';
import { AddPlaces } from './use-cases/add-places.js';
import { ChangePlace } from './use-cases/change-place.js';

@Chapter('places')
@Controller()
export class PlacesController {
  constructor(
    private readonly listPlaces: ListPlaces,
    private readonly addPlaces: AddPlaces,
    private readonly changePlace: ChangePlace,
    private readonly openSticker: OpenSticker,
  ) {}

  @Get('communities/:id/places')
  @Operation('listPlaces', { summary: '公共位置', query: ListPlacesQuery, answer: PlaceListView })
  list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { show = 'open' }: ListPlacesQuery,
  ): Promise<PlaceListView> {
    return this.listPlaces.execute(actor, idFromPath(id), show);
  }

  @Post('communities/:id/places')
  @Operation('addPlaces', { summary: '登记公共位置', body: AddPlacesInput, answer: PlaceListView, status: 201 })
  add(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() { places }: AddPlacesInput,
  ): Promise<PlaceListView> {
    return this.addPlaces.execute(actor, call, idFromPath(id), places);
  }

  @Post('places/:id')
  @Operation('changePlace', { summary: '改名、停用公共位置', body: ChangePlaceInput, answer: PlaceView })
  change(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: ChangePlaceInput,
  ): Promise<PlaceView> {
    return this.changePlace.execute(actor, call, idFromPath(id), input);
  }

  @Get('stickers/:code')
  @Operation('openSticker', { summary: '扫贴纸', answer: StickerView })
  sticker(@Param('code') code: string): Promise<StickerView> {
    return this.openSticker.execute(code.toLowerCase());
  }
}
