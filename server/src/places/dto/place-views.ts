import { PLACE_CODE, PLACE_KINDS } from '@youying/shared/domain/place/places';
import { Named } from '../../platform/http/common-views.js';
import { Code, Id, Nested, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

export const MOST_PLACES = 2_000;
const MOST_AT_ONCE = 200;

export class NewPlaceInput {
  @OneOf(PLACE_KINDS) kind!: string;
  @Text({ max: 60 }) name!: string;
}

export class AddPlacesInput {
  @NestedList(() => NewPlaceInput, {
    min: 1,
    max: MOST_AT_ONCE,
    about: 'Names that are there already stay as they are',
  })
  places!: NewPlaceInput[];
}

export class ChangePlaceInput {
  @Text({ max: 60, optional: true }) name?: string;
  @OneOf(PLACE_KINDS, { optional: true }) kind?: string;
  @YesNo({ optional: true, about: 'Taken down, or put up again with the same code' }) retired?: boolean;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ListPlacesQuery {
  @OneOf(['open', 'all'], { optional: true, about: 'Default: those in use' }) show?: string;
}

export class PlaceView {
  @Id() id!: string;
  @Code({ pattern: PLACE_CODE, max: 12 }) code!: string;
  @OneOf(PLACE_KINDS) kind!: string;
  @Text({ max: 60 }) name!: string;
  @Time({ nullable: true }) retiredAt!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class PlaceListView {
  @NestedList(() => PlaceView, { max: MOST_PLACES }) items!: PlaceView[];
}

/** What a code on a wall tells whoever scans it. */
export class StickerView {
  @Code({ pattern: PLACE_CODE, max: 12 }) code!: string;
  @OneOf(PLACE_KINDS) kind!: string;
  @Text({ max: 60 }) name!: string;
  @Nested(() => Named) community!: Named;
  @Text({ max: 20 }) hotline!: string;
  @YesNo({ about: 'Taken down: report by telephone, or choose the place from the list' }) retired!: boolean;
}
