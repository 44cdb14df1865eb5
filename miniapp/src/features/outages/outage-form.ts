import type { OutageKind } from '@youying/shared/domain/outage/types';
import type { Schema } from '@/platform/api/contract';

const HOUR = 3_600_000;

/** What the desk has typed of a new outage. `from` 0: it is out already. */
export interface OutageDraft {
  kind: OutageKind;
  whole: boolean;
  places: readonly { buildingId: string; unit: string | null }[];
  cause: string;
  callerWords: string;
  /** Hours from now until it begins; 0: now. */
  startsIn: number;
  /** Hours from its begin until it is over; null: nobody can say. */
  lasts: number | null;
}

export const newOutageDraft: OutageDraft = {
  kind: 'water',
  whole: false,
  places: [],
  cause: '',
  callerWords: '',
  startsIn: 0,
  lasts: 2,
};

export type OutageField = 'places' | 'cause' | 'callerWords';

export function outageLacks({ whole, places, cause, callerWords }: OutageDraft): readonly OutageField[] {
  return [
    ...(whole || places.length > 0 ? [] : (['places'] as const)),
    ...(cause.trim() === '' ? (['cause'] as const) : []),
    ...(callerWords.trim() === '' ? (['callerWords'] as const) : []),
  ];
}

export function togglePlace(draft: OutageDraft, buildingId: string, unit: string | null): OutageDraft {
  const same = (place: OutageDraft['places'][number]) => place.buildingId === buildingId && place.unit === unit;
  const known = draft.places.some(same);
  // A building stands for all its units.
  const others = draft.places.filter((place) => !same(place) && (unit !== null || place.buildingId !== buildingId));
  const kept =
    unit === null ? others : others.filter((place) => place.buildingId !== buildingId || place.unit !== null);
  return { ...draft, places: known ? kept : [...kept, { buildingId, unit }] };
}

export function outageBody(draft: OutageDraft, now: number): Schema<'AnnounceOutageInput'> {
  const startsAt = now + draft.startsIn * HOUR;
  const { kind, whole } = draft;
  return {
    kind,
    ...(whole
      ? { whole }
      : { places: draft.places.map(({ buildingId, unit }) => ({ buildingId, ...(unit === null ? {} : { unit }) })) }),
    cause: draft.cause.trim(),
    callerWords: draft.callerWords.trim(),
    ...(draft.startsIn === 0 ? {} : { startsAt: new Date(startsAt).toISOString() }),
    expectedEndAt: draft.lasts === null ? null : new Date(startsAt + draft.lasts * HOUR).toISOString(),
  };
}
