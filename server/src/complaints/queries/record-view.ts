import { checkReply } from '@youying/shared/domain/complaint/check-reply';
import type { Language } from '@youying/shared/domain/language';
import type { Policies } from '@youying/shared/domain/procedures/policies';
import type { Actor } from '@youying/shared/domain/roles';
import { complaintView, findingViews } from '../../matters/public/complaint-view.js';
import type { Matter } from '../../matters/public/matter.js';
import type { Reader } from '../../platform/database/reader.js';
import { notFound } from '../../platform/http/problem.js';
import type { ComplaintView } from '../dto/complaint-views.js';
import { staffNames } from './staff-names.js';

interface Reading {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: number;
  readonly policies: Policies;
}

/** The whole record as this caller reads it, with what a reader may mind in the last reply. */
export async function recordView(reader: Reader, matter: Matter, reading: Reading): Promise<ComplaintView> {
  const { complaint, ticket } = matter;
  if (!complaint) throw notFound();
  const last = complaint.replies.at(-1);
  const known = { remedies: complaint.remedies, now: last?.at ?? reading.now };
  const findings = last
    ? checkReply(last.text, { ...known, staffNames: await staffNames(reader, ticket.communityId) })
    : [];
  return complaintView(complaint, matter, { ...reading, findings: findingViews(findings, reading.language) });
}
