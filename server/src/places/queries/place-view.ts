import { PLACE_KINDS } from '@youying/shared/domain/place/places';
import { idText, timeTextOrNull } from '../../platform/http/ids.js';
import type { PlaceView } from '../dto/place-views.js';
import type { Place } from '../place.entity.js';

export const placeView = ({ id, code, kind, name, retiredAt, version }: Place): PlaceView => ({
  id: idText(id),
  ...{ code, kind, name, version },
  retiredAt: timeTextOrNull(retiredAt),
});

const rank = ({ kind }: Place): number => PLACE_KINDS.indexOf(kind);
const ORDER = new Intl.Collator('zh-CN', { numeric: true });

/** Lifts, rooms, places; within them as people read numbers: 2 号楼 before 10 号楼. */
export const inReadingOrder = (places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => rank(a) - rank(b) || ORDER.compare(a.name, b.name));
