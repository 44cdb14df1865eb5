import { saysSomething } from '@youying/shared/domain/intake/says-something';
import type { Input } from '@/platform/api/contract';
import type { ChosenFile } from '@/platform/choose-media';

/** How a member of staff came to know (INT-1). */
export const HEARD_BY = ['patrol', 'hotline', 'visit'] as const;
export const RECORD_KINDS = ['repair', 'complaint', 'consultation'] as const;

/** What somebody of the staff saw or was told, for customer service (ROL-2). */
export interface StaffRecord {
  kind: (typeof RECORD_KINDS)[number];
  heard: (typeof HEARD_BY)[number];
  text: string;
  place: string;
  /** Of whoever told it. */
  name: string;
  phone: string;
  files: readonly ChosenFile[];
}

/** The matter on whose way it was found, and where that is (REG-7). */
export interface FoundDuring {
  ticketId: string;
  place: string;
}

export const emptyRecord = (during: FoundDuring | null): StaffRecord => ({
  ...{ kind: 'repair', heard: 'patrol', text: '', name: '', phone: '', files: [] },
  place: during?.place ?? '',
});

export type RecordLack = 'text' | 'place' | 'name';

/** What keeps it from being handed over; null: nothing (INT-3). */
export function lackOfRecord({ text, place, heard, name, files }: StaffRecord): RecordLack | null {
  if (!saysSomething(text) && files.length === 0) return 'text';
  if (place.trim() === '') return 'place';
  return heard !== 'patrol' && name.trim() === '' ? 'name' : null;
}

/** The body of `submitTicket`, pictures apart. Left where the first matter is, it belongs to that house. */
export function recordBody(
  record: StaffRecord,
  during: FoundDuring | null,
  shown: string,
): Input<'submitTicket'>['body'] {
  const { kind, heard, name, phone } = record;
  const [text, place] = [record.text.trim(), record.place.trim()];
  const there = during !== null && place === during.place;
  return {
    kind,
    channel: heard,
    description: saysSomething(text) ? text : shown,
    ...(there ? {} : { place }),
    ...(during === null ? {} : { linkedTicketId: during.ticketId }),
    ...(heard === 'patrol'
      ? {}
      : { contact: { name: name.trim(), ...(phone.trim() === '' ? {} : { phone: phone.trim() }) } }),
  };
}
