import { Inject, Injectable } from '@nestjs/common';
import { mayDo } from '@youying/shared/domain/access/reach';
import { newTicketSubject } from '@youying/shared/domain/access/subjects';
import { alarmPosts } from '@youying/shared/domain/alarm/audience';
import { ALARM_KIND_ROWS } from '@youying/shared/domain/alarm/kinds';
import type { AlarmKind } from '@youying/shared/domain/alarm/types';
import type { DomainEvent } from '@youying/shared/domain/events';
import type { Language } from '@youying/shared/domain/language';
import type { CommunityRules } from '@youying/shared/domain/procedures/community-rules';
import { policyLength } from '@youying/shared/domain/procedures/lengths';
import { DESK_ROLES, holdsIn } from '@youying/shared/domain/roles';
import { CategoryBook } from '../../catalogue/queries/category-book.js';
import { Person } from '../../identity/person.entity.js';
import { announce } from '../../matters/public/announce.js';
import { newMatter, openMatter } from '../../matters/public/open-matter.js';
import { type Stage, stageOf } from '../../matters/public/perform.js';
import { saveTicket } from '../../matters/public/save-ticket.js';
import { nextId } from '../../platform/database/ids.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import type { Work } from '../../platform/database/work.js';
import type { KnownActor } from '../../platform/http/caller.js';
import { forbidden } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { rulesOf } from '../../policies/public/rules-of.js';
import { communityOf, findPlace, nameOf, type Place } from '../../tickets/public/find-place.js';
import { findReporter } from '../../tickets/public/find-reporter.js';
import { Alarm } from '../alarm.entity.js';
import { alarmView } from '../alarm-view.js';
import type { RaiseAlarmInput } from '../dto/alarm-inputs.js';
import type { AlarmView } from '../dto/alarm-views.js';
import { type LoadedAlarm, loadAlarm } from '../load-alarm.js';
import { peopleOnPosts, tellOfAlarm, writeNotices } from '../notify.js';
import { type AlarmStage, performOnAlarm } from '../perform.js';

interface Ruled {
  readonly rules: CommunityRules;
}

/**
 * EMG-1: one tap. Ticket with number and orders, alarm, everybody told over every channel and the desk's telephone list
 * in one commit; nothing of it asks WeChat, a queue or a check of the words.
 */
@Injectable()
export class RaiseAlarm {
  constructor(
    private readonly commands: Commands,
    private readonly categories: CategoryBook,
    private readonly wakeups: Wakeups,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  execute(actor: KnownActor, call: CommandCall, input: RaiseAlarmInput, language: Language): Promise<AlarmView> {
    return this.commands.run(call, async (work) => {
      const place = await placeOf(work, actor, input);
      if (!mayDo('raiseAlarm', actor, newTicketSubject(actor, place.communityId, place.houseId))) throw forbidden();
      // One after the other for one person, so that two taps at once are one alarm.
      await work.findOneGlobal(Person, { id: actor.personId }, { lock: 'update' });
      const rules = await rulesOf(work, place.communityId);
      const known = await alarmJustRaised(work, actor, place, rules);
      const stage = known
        ? await this.again(work, actor, known, input)
        : await this.raise(work, actor, { ...place, rules }, input);
      work.afterCommit(() => {
        this.wakeups.nudge('deliveries');
        this.wakeups.nudge('outbox');
      });
      await work.flush();
      return alarmView(work, stage.loaded, { actor, language, now: work.now, signer: this.signer });
    });
  }

  private async again(
    work: Work,
    actor: KnownActor,
    { id, communityId }: Alarm,
    { text }: RaiseAlarmInput,
  ): Promise<AlarmStage> {
    const loaded = await loadAlarm(work, scopeOfCommunity(communityId), id, { lock: true });
    if (!loaded) throw new Error(`alarm ${id} has no ticket`);
    const stage = { ...stageOf(work, loaded.matter, actor), loaded };
    performOnAlarm(stage, { action: 'raiseAgain', text: text ?? null });
    return stage;
  }

  private async raise(
    work: Work,
    actor: KnownActor,
    place: Place & Ruled,
    input: RaiseAlarmInput,
  ): Promise<AlarmStage> {
    const kind = (input.kind ?? 'other') as AlarmKind;
    const row = ALARM_KIND_ROWS[kind];
    const { communityId } = place;
    const category = (await this.categories.of(work, communityId)).find(({ code }) => code === row.category);
    const { reporter, contact } = await findReporter(work, actor, place, {});
    const atDesk = holdsIn(actor, communityId, DESK_ROLES);
    const said = input.text ? `：${input.text}` : '';
    const matter = newMatter({
      ...place,
      id: nextId(),
      kind: row.ticketKind,
      priority: 'emergency',
      major: row.major,
      category,
      description: `${row.label['zh-CN']}${said}`,
      contact: reporter ? contact : { name: actor.name, phone: actor.self.phone },
      channel: reporter ? 'miniapp' : atDesk ? 'hotline' : 'patrol',
      reporter,
      recordedBy: actor.personId,
      ownerId: atDesk ? actor.personId : null,
      appointment: undefined,
      anonymous: false,
      linkedTicketId: null,
      mediaIds: [],
      createdAt: work.now,
    });
    const stage = stageOf(work, matter, actor);
    await openMatter(stage, row.departments);
    return startAlarm(stage, kind, input.text ?? null);
  }
}

async function startAlarm(stage: Stage, kind: AlarmKind, text: string | null): Promise<AlarmStage> {
  const { work, matter, actor, now } = stage;
  const { id, communityId, place } = matter.ticket;
  const alarm: Alarm = {
    ...{ id, communityId, kind, place, text },
    state: 'raised',
    isOpen: true,
    raisedBy: actor.personId,
    raisedByName: actor.name,
    raisedAt: now,
    recorderId: matter.ticket.ownerId,
    ...{ safeAt: null, outcome: null, endedAt: null, endedBy: null, standDownBy: null, standDownAt: null },
    reportedAt: null,
    version: 1,
    updatedAt: now,
  };
  work.insert(Alarm, { ...alarm });
  saveTicket(stage, { alarmState: 'raised' });
  const loaded: LoadedAlarm = { matter, alarm, notices: [], instructions: [] };
  const alarmStage = { ...stage, loaded };
  const { notices, personIds } = await peopleOnPosts(work, communityId, alarmPosts(kind));
  const event = { type: 'alarm_raised', ticketId: id, workOrderId: null, at: now, actorId: actor.personId } as const;
  const entry = announce(stage, { ...event, data: { kind, text } } satisfies DomainEvent);
  writeNotices(alarmStage, notices);
  await tellOfAlarm(alarmStage, entry, entry.texts, personIds);
  return alarmStage;
}

/** Where: as said; else the home of who calls, else the community. An alarm never waits for an address. */
async function placeOf(work: Work, actor: KnownActor, input: RaiseAlarmInput): Promise<Place> {
  if (input.houseId !== undefined || input.place !== undefined) return findPlace(work, actor, input);
  const [home] = actor.homes;
  if (home) return { ...home, place: home.name };
  const communityId = communityOf(actor, input);
  const communityName = await nameOf(work, communityId);
  return { communityId, communityName, houseId: null, place: communityName };
}

/** A slip or fright: the same person again, at the same place, within a minute. */
function alarmJustRaised(
  work: Work,
  actor: KnownActor,
  { communityId, place }: Place,
  rules: CommunityRules,
): Promise<Alarm | undefined> {
  const since = work.now - policyLength('alarmJoinSeconds', rules.policiesAt(work.now));
  return work.findOne(Alarm, scopeOfCommunity(communityId), {
    raisedBy: actor.personId,
    raisedAt: { gt: since },
    place,
    state: ['raised', 'running'],
  });
}
