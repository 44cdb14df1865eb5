import { readLink, type ScannedLink } from '@youying/shared/domain/place/places';
import type { ReportDraft } from '@/features/report/draft';
import type { Sticker } from './queries';

/** How a page learns what was scanned: by WeChat (`q`, the address, encoded once), by our own address, from paper. */
export interface ScanParameters {
  q?: string | undefined;
  code?: string | undefined;
  ticketId?: string | undefined;
}

/** Null: nothing of ours was scanned. */
export function scannedIn({ q, code, ticketId }: ScanParameters): ScannedLink | null {
  if (ticketId !== undefined) return readLink(`/q/m/${ticketId}`);
  const text = q ?? code;
  if (text === undefined) return null;
  return readLink(text.includes('%') ? safely(text) : text);
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The place as the report form holds it. */
export const placeOf = ({ name, community }: Pick<Sticker, 'name' | 'community'>): Partial<ReportDraft> => ({
  where: 'public',
  place: name,
  communityId: community.id,
});
