import { emptyDraft, type ReportDraft } from '@/features/report/draft';
import { call } from '@/platform/api/call';
import { readStored, writeStored } from '@/platform/storage';
import type { Sticker } from './queries';
import { placeOf } from './scanned';

export const openSticker = (code: string): Promise<Sticker> => call('openSticker', { path: { code } });

/** Fills the place into the report that is kept on the phone, whether or not somebody is signed in yet. */
export function keepPlace(sticker: Sticker): void {
  writeStored('draft:report', { ...emptyDraft, ...readStored<ReportDraft>('draft:report'), ...placeOf(sticker) });
}
