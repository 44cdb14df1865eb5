import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { markOf, signatureRefusal } from '@youying/shared/domain/signature';
import { Community } from '../../communities/community.entity.js';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { admitToTicket } from '../../matters/public/access.js';
import { loadMatter } from '../../matters/public/load-matters.js';
import { performOnTicket, stageOf } from '../../matters/public/perform.js';
import { attachMedia } from '../../media/public/attach-media.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import { idFromField } from '../../platform/http/ids.js';
import { invalidInput, Problem } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { settleDuty } from '../../tasks/public/settle-duty.js';
import { DaySignature } from '../day-signature.entity.js';
import type { DayWayInput, SignDayRecordInput } from '../dto/day-record-inputs.js';
import type { DayRecordView } from '../dto/day-record-views.js';
import { dayFigures } from '../queries/day-figures.js';
import { dayFirst } from '../queries/day-lists.js';
import { dayRecord, startOfDay } from '../queries/get-day-record.js';

interface Signing {
  readonly communityId: number;
  readonly day: string;
  readonly input: SignDayRecordInput;
}

interface Way {
  readonly ticketId: number;
  readonly text: string;
}

/**
 * REP-1: the supervisor has checked the records of a day and signs. For what is late with nothing arranged a way is
 * written first (FUP-2), into the history of the matter; figures stay as they were signed; the duty of the day is done.
 */
@Injectable()
export class SignDayRecord {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(
    actor: Actor,
    call: CommandCall,
    { communityId, day, input }: Signing,
    language: Language,
  ): Promise<DayRecordView> {
    admitToDesk('signDayRecord', actor, communityId);
    return this.commands.run(call, async (work) => {
      const from = startOfDay(day, work.now);
      // One signs a day: who comes second reads that it is signed.
      await work.findOneGlobal(Community, { id: communityId }, { lock: 'update' });
      const known = await work.findOne(DaySignature, scopeOfCommunity(communityId), { day });
      if (known) throw new Problem('already_signed', { members: { day } });
      const asked = { actor, communityId, day, language, now: work.now, signer: this.signer };
      const ways = waysOf(input.ways ?? []);
      const lacking = (await dayFirst(work, { ...asked, from }))
        .filter((row) => row.needsWay)
        .map((row) => Number(row.ticketId));
      const missing = lacking.filter((id) => !ways.some((way) => way.ticketId === id));
      if (missing.length > 0) throw new Problem('ways_missing', { members: { ticketIds: missing.map(String) } });
      const figures = await dayFigures(work, { ...asked, from });
      await writeWays(work, actor, communityId, ways);
      const id = nextId();
      work.insert(DaySignature, {
        ...{ id, communityId, day, opinion: input.opinion, rewards: input.rewards ?? null },
        ...{ figures: { ...figures }, signedBy: actor.personId, signedByName: actor.name, signedAt: work.now },
        ...(await signatureColumns(work, actor, id, input)),
      });
      const duty = { communityId, kind: 'daily_records', periodKey: day } as const;
      await settleDuty(work, duty, { personId: actor.personId, outcome: input.opinion.slice(0, OUTCOME_LENGTH) });
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      await work.flush();
      return dayRecord(work, work.now, asked);
    });
  }
}

const OUTCOME_LENGTH = 500;

type SignatureColumns = Pick<DaySignature, 'way' | 'signatureMediaId' | 'typedName'>;

/** Drawn by the one who signs, or their own name typed: in which way is part of the record. */
async function signatureColumns(
  work: Work,
  actor: Actor,
  daySignatureId: number,
  { signatureMediaId, typedName }: SignDayRecordInput,
): Promise<SignatureColumns> {
  const [mediaId = null] = await attachMedia(work, {
    ...{ mediaIds: signatureMediaId === undefined ? [] : [signatureMediaId], field: 'signatureMediaId', single: true },
    ...{ ownerPersonId: actor.personId, owner: { daySignatureId }, purposes: ['signature'] },
  });
  const given = { signatureMediaId: mediaId, typedName };
  const refusal = signatureRefusal(given, actor.name);
  if (refusal) throw invalidInput(refusal);
  const mark = markOf(given);
  return {
    way: mark?.way ?? null,
    signatureMediaId: mediaId,
    typedName: mark?.way === 'keyboard' ? mark.typedName : null,
  };
}

function waysOf(inputs: readonly DayWayInput[]): readonly Way[] {
  const ways = inputs.map(({ ticketId, text }, index) => ({
    ticketId: idFromField(ticketId, `ways.${index}.ticketId`),
    text,
  }));
  const twice = ways.findIndex(({ ticketId }, index) => ways.slice(0, index).some((way) => way.ticketId === ticketId));
  if (twice >= 0) throw invalidInput({ field: `ways.${twice}.ticketId`, code: 'repeated' });
  // In the order of their ids, as everybody locks them.
  return ways.toSorted((one, other) => one.ticketId - other.ticketId);
}

async function writeWays(work: Work, actor: Actor, communityId: number, ways: readonly Way[]): Promise<void> {
  for (const { ticketId, text } of ways) {
    const found = await loadMatter(work, scopeOfCommunity(communityId), ticketId, { lock: true });
    const stage = stageOf(work, admitToTicket('addNote', actor, found), actor);
    performOnTicket(stage, { action: 'addNote', text, visibility: 'internal' });
  }
}
