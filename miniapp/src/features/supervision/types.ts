import type { Item } from '@/platform/api/contract';

/** A duty as the lists of tasks show it. */
export type Duty = Item<'listTasks'>;
export type SignatureGroup = NonNullable<Duty['signatureGroup']>;
