import type { CommunityHint, HintSubject } from '@youying/shared/domain/live/hint';
import { DAY } from '@youying/shared/domain/time';
import { nextId } from '../database/ids.js';
import type { Work } from '../database/work.js';
import { HintRow } from './hint.entity.js';

/** Hints stay this long for whoever was cut off; who was away longer fetches everything. Milliseconds. */
export const HINTS_KEPT_MS = DAY;

interface NewHint {
  readonly communityId: number;
  readonly type: HintSubject;
  readonly id: number;
  readonly kind?: HintRow['kind'];
  readonly version?: number | null;
  readonly formerly?: object | null;
}

const recorded = new WeakMap<Work, Map<string, HintRow>>();

/** Says in this commit that something changed; once per subject, however often it changes in it. */
export function recordHint(work: Work, hint: NewHint): void {
  const { communityId, type, id, kind = 'changed', version = null, formerly = null } = hint;
  const known = recorded.get(work) ?? new Map<string, HintRow>();
  recorded.set(work, known);
  const key = `${type}:${id}:${kind === 'presence'}`;
  const row = known.get(key);
  if (row) {
    // A row that has left already tells as much: what is fetched is the state after the commit.
    Object.assign(row, { version: version ?? row.version, formerly: row.formerly ?? formerly });
    if (kind === 'changed') row.kind = kind;
    return;
  }
  const fresh: HintRow = {
    id: nextId(),
    position: null,
    communityId,
    subjectType: type,
    subjectId: id,
    version,
    kind,
    formerly,
    createdAt: work.now,
  };
  known.set(key, fresh);
  work.insert(HintRow, fresh);
  work.wake('hints');
}

/** Something that the staff of a community keep open has changed. */
export const hintCommunity = (work: Work, communityId: number, type: CommunityHint): void =>
  recordHint(work, { communityId, type, id: communityId });
