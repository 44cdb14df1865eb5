import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { instantOfDay, shanghaiDay } from '@youying/shared/domain/time';
import { admitToDesk } from '../../communities/queries/admit-to-community.js';
import { invalidInput } from '../../platform/http/problem.js';
import { type CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { Wakeups } from '../../platform/queue/wakeups.js';
import type { MarkRainyDayInput, RainyDayView } from '../dto/callback-desk-views.js';
import { rainedOn } from '../public/rain.js';
import { dayOfText, dayText } from '../queries/day-text.js';

/** CBK-2: the desk says that it rained; what waited for it stands in today's list. */
@Injectable()
export class MarkRainyDay {
  constructor(
    private readonly commands: Commands,
    private readonly wakeups: Wakeups,
  ) {}

  execute(actor: Actor, call: CommandCall, communityId: number, input: MarkRainyDayInput): Promise<RainyDayView> {
    admitToDesk('markRainyDay', actor, communityId);
    return this.commands.run(call, async (work) => {
      const today = shanghaiDay(work.now);
      const day = input.day === undefined ? today : dayOfText(input.day);
      if (instantOfDay(day) === null) throw invalidInput({ field: 'day', code: 'bad_format' });
      if (day > today) throw invalidInput({ field: 'day', code: 'in_the_future' });
      const due = await rainedOn(work, communityId, day, actor);
      work.afterCommit(() => this.wakeups.nudge('outbox'));
      return { day: dayText(day), due };
    });
  }
}
